import type { SubscribeResult } from '@zhuyue/shared';

export const canNotify: boolean = false;

/** A browser gets its messages in the inbox; there is nothing to ask. */
export function askToNotify(_templateIds: readonly string[]): Promise<Record<string, SubscribeResult>> {
  return Promise.resolve({});
}
