import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config, type TagKey } from '../../../platform/config/index.js';

export interface Seal {
  keyVersion: number;
  /** HMAC-SHA-256 over the version and the text, hex. */
  mac: string;
}

/** Keys of their own for quotes where none are set: a tag's key must not sign anything else. */
const derived = ({ version, secret }: TagKey): TagKey => ({
  version,
  secret: Buffer.from(hkdfSync('sha256', secret, '', 'zhuyue quotes', 32)),
});

const macOf = (key: TagKey, text: string): Buffer =>
  createHmac('sha256', key.secret)
    .update(`${String(key.version)}\n${text}`)
    .digest();

/** Signs quotes with the newest key, and tells ours from altered ones with every key that was ever used. */
@Injectable()
export class QuoteSeals {
  private readonly keys: readonly TagKey[];

  constructor(config: Config) {
    this.keys = config.quoteKeys.length > 0 ? config.quoteKeys : config.tagKeys.map(derived);
  }

  seal(text: string): Seal {
    const key = this.keys[this.keys.length - 1];
    if (!key) throw new Error('No key to sign quotes with');
    return { keyVersion: key.version, mac: macOf(key, text).toString('hex') };
  }

  verify(text: string, { keyVersion, mac }: Seal): boolean {
    const key = this.keys.find(({ version }) => version === keyVersion);
    if (!key) return false;
    const expected = macOf(key, text);
    const given = Buffer.from(mac, 'hex');
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
}
