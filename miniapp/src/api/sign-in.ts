import { hereAddress, go } from '@/platform/navigation';
import type { Audience } from './session';

const LOGIN = { customer: '/customer/login/index', staff: '/admin/login/index' } as const;

/** Several calls of one page fail together; within this time they are one reason to sign in. */
const ONCE_MS = 1500;
let askedAt = 0;

/** Sends the person to sign in, once however many calls failed, remembering where they were. */
export function askToSignIn(audience: Audience): void {
  const here = hereAddress();
  if (here.startsWith(LOGIN[audience]) || Date.now() - askedAt < ONCE_MS) return;
  askedAt = Date.now();
  go(LOGIN[audience], { from: here });
}
