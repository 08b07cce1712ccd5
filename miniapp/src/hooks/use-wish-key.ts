import { useCallback, useRef } from 'react';
import { newKey } from '@/api/call';

/**
 * The idempotency key of one wish: the same over every retry, a new one after success.
 * `const wish = useWishKey(); await call('POST …', { body, idempotencyKey: wish.key() }); wish.renew();`
 */
export function useWishKey(): { key: () => string; renew: () => void } {
  const held = useRef(newKey());
  const key = useCallback(() => held.current, []);
  const renew = useCallback(() => {
    held.current = newKey();
  }, []);
  return { key, renew };
}
