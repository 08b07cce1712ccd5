import { hereAddress, go } from '@/platform/navigation';
import type { Audience } from './session';

const LOGIN = { customer: '/customer/login/index', staff: '/admin/login/index' } as const;

/** Sends the person to sign in, once however many calls failed, remembering where they were. */
export function askToSignIn(audience: Audience): Promise<void> {
  const here = hereAddress();
  if (!here.startsWith(LOGIN[audience])) go(LOGIN[audience], { from: here });
  return Promise.resolve();
}
