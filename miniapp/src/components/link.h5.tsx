import { addressOf, go } from '@/platform/navigation';
import type { LinkProps } from './link.types';

/** A real link: it opens in a new tab when asked to, and can be copied. */
export function Link({ to, params, className = '', label, current = false, children }: LinkProps) {
  return (
    <a
      href={addressOf(to, params)}
      className={`tap ${className}`}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(to, params);
      }}
    >
      {children}
    </a>
  );
}
