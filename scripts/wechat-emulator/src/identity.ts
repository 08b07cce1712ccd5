import type { Rng } from './rng.js';

/** What the WeChat console would give an account. */
export interface Identity {
  appid: string;
  secret: string;
  pushToken: string;
  pushAesKey: string;
}

export const createIdentity = (rng: Rng): Identity => ({
  appid: `wx${rng.hex(16)}`,
  secret: rng.hex(32),
  pushToken: rng.alnum(24),
  pushAesKey: rng.alnum(43),
});

/** Reads the identity back from the settings of an earlier bootstrap file; null when they are not complete. */
export function identityFrom(env: Record<string, unknown>): Identity | null {
  const { WX_APPID: appid, WX_SECRET: secret, WX_PUSH_TOKEN: pushToken, WX_PUSH_AES_KEY: pushAesKey } = env;
  if (typeof appid !== 'string' || typeof secret !== 'string') return null;
  if (typeof pushToken !== 'string' || typeof pushAesKey !== 'string') return null;
  return { appid, secret, pushToken, pushAesKey };
}
