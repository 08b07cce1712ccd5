import { go } from '@/platform/navigation';
import type { LinkProps } from './link.types';
import { Tap } from './tap';

export function Link({ to, params, className, children }: LinkProps) {
  return (
    <Tap className={className} onTap={() => go(to, params)}>
      {children}
    </Tap>
  );
}
