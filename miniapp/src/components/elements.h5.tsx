import { createElement, type HTMLAttributes, type PointerEvent } from 'react';
import type {
  AreaProps,
  BoxProps,
  EntryProps,
  FieldKind,
  ImgProps,
  ScrollRowProps,
  TxtProps,
} from './elements.types';

/**
 * In a browser the pages are plain HTML: headings are headings and a list is a list, so roles, the keyboard and readers
 * work without further help, and Taro's custom elements stay out of the first page.
 */
export function Box(props: BoxProps) {
  const { as = 'div', onDragStart, onDragMove, onDragEnd } = props;
  const drag: HTMLAttributes<HTMLElement> = onDragMove
    ? {
        onPointerDown: (event: PointerEvent<HTMLElement>) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          onDragStart?.({ x: event.clientX, y: event.clientY });
        },
        onPointerMove: (event: PointerEvent<HTMLElement>) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId))
            onDragMove({ x: event.clientX, y: event.clientY });
        },
        onPointerUp: () => onDragEnd?.(),
        onPointerCancel: () => onDragEnd?.(),
      }
    : {};
  return createElement(
    as,
    {
      className: props.className,
      style: props.style,
      id: props.id,
      role: props.role,
      'aria-label': props.label,
      'aria-labelledby': props.labelledBy,
      'aria-live': props.live,
      'aria-hidden': props.hiddenFromReaders,
      'aria-modal': props.modal,
      ...drag,
    },
    props.children,
  );
}

export function Txt({ as = 'span', className, style, id, htmlFor, role, children }: TxtProps) {
  return createElement(as, { className, style, id, role, ...(as === 'label' ? { htmlFor } : {}) }, children);
}

export function Img({ src, alt, fit = 'cover', eager = false, className, style, onLoad, onError }: ImgProps) {
  return (
    <img
      src={src}
      alt={alt}
      className={className}
      style={{ objectFit: fit, ...style }}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      draggable={false}
      onLoad={onLoad}
      onError={onError}
    />
  );
}

export function ScrollRow({ className, label, children }: ScrollRowProps) {
  return (
    <div className={`scroll-row ${className ?? ''}`} role={label ? 'group' : undefined} aria-label={label}>
      <div className="scroll-row__in">{children}</div>
    </div>
  );
}

const MODES: Readonly<Record<FieldKind, 'text' | 'numeric' | 'decimal' | 'tel' | 'search'>> = {
  text: 'text',
  password: 'text',
  number: 'numeric',
  code: 'numeric',
  decimal: 'decimal',
  phone: 'tel',
  search: 'search',
};

export function Entry(props: EntryProps) {
  const { kind = 'text' } = props;
  return (
    <input
      id={props.id}
      className={props.className}
      value={props.value}
      type={kind === 'password' ? 'password' : kind === 'search' ? 'search' : 'text'}
      inputMode={MODES[kind]}
      autoComplete={kind === 'code' ? 'one-time-code' : kind === 'phone' ? 'tel' : undefined}
      maxLength={props.maxLength}
      placeholder={props.placeholder}
      disabled={props.disabled}
      autoFocus={props.focus}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid}
      onChange={(event) => props.onValue(event.target.value)}
      onKeyDown={(event) => {
        // Enter that picks a word in an input method is not the person's "go".
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) props.onEnter?.();
      }}
      onFocus={() => props.onCome?.()}
      onBlur={() => props.onLeave?.()}
    />
  );
}

export function Area(props: AreaProps) {
  return (
    <textarea
      id={props.id}
      className={props.className}
      value={props.value}
      rows={props.lines ?? 3}
      maxLength={props.maxLength}
      placeholder={props.placeholder}
      disabled={props.disabled}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid}
      onChange={(event) => props.onValue(event.target.value)}
      onBlur={() => props.onLeave?.()}
    />
  );
}
