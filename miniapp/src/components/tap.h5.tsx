import type { TapProps } from './tap.types';

/** A real button: the keyboard and readers know what it is. */
export function Tap(props: TapProps) {
  const { role, pressed } = props;
  const chosen =
    role === 'radio' || role === 'switch'
      ? { 'aria-checked': pressed }
      : role === 'tab' || role === 'option'
        ? { 'aria-selected': pressed }
        : { 'aria-pressed': pressed };
  return (
    <button
      type="button"
      className={`tap ${props.className ?? ''}`}
      style={props.style}
      role={role}
      aria-label={props.label}
      aria-expanded={props.expanded}
      aria-current={props.current ? 'page' : undefined}
      {...chosen}
      disabled={props.disabled}
      onClick={() => props.onTap?.()}
    >
      {props.children}
    </button>
  );
}
