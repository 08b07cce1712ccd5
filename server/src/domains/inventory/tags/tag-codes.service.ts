import { createHmac, createSecretKey, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CROCKFORD, IDENTITY_LENGTH, type TagCode } from '@zhuyue/shared';
import { Config } from '../../../platform/config/index.js';

const MAC_LENGTH = 12;
const BITS = 5n;
/** Seven characters after the key's version. */
export const HIGHEST_IDENTITY = 32 ** (IDENTITY_LENGTH - 1) - 1;

function crockford(value: bigint, length: number): string {
  let text = '';
  for (let i = BigInt(length) - 1n; i >= 0n; i--)
    text += CROCKFORD[Number((value >> (i * BITS)) & 31n)] ?? '';
  return text;
}

/** Made ready once: handed as bytes, a key is made ready for every code. */
interface CodeKey {
  version: number;
  secret: KeyObject;
}

/** The first 60 bits of the keyed hash over GTIN and identity. */
function macOf(key: CodeKey, gtin: string, identity: string): string {
  const digest = createHmac('sha256', key.secret)
    .update(gtin + identity)
    .digest();
  return crockford(digest.readBigUInt64BE(0) >> 4n, MAC_LENGTH);
}

/** Makes serials, and tells ours from invented ones without asking the database. */
@Injectable()
export class TagCodes {
  private readonly keys: ReadonlyMap<string, CodeKey>;
  private readonly signing: CodeKey | undefined;
  /** Checked against when a code names no key of ours, so that the answer takes as long as any other refusal. */
  private readonly nobodys: CodeKey = { version: 0, secret: createSecretKey(randomBytes(32)) };

  constructor(config: Config) {
    const keys = config.tagKeys.map(({ version, secret }) => ({ version, secret: createSecretKey(secret) }));
    this.keys = new Map(keys.map((key) => [CROCKFORD[key.version] ?? '', key]));
    this.signing = keys.at(-1);
  }

  /** Identity numbers are counted by whoever enrols pieces and never used twice. */
  serialFor(gtin: string, identityNumber: number): string {
    if (!Number.isInteger(identityNumber) || identityNumber < 0 || identityNumber > HIGHEST_IDENTITY) {
      throw new RangeError(`${identityNumber} is not an identity number`);
    }
    if (!this.signing) throw new Error('No key to sign tags with');
    const version = CROCKFORD[this.signing.version] ?? '';
    const identity = version + crockford(BigInt(identityNumber), IDENTITY_LENGTH - 1);
    return identity + macOf(this.signing, gtin, identity);
  }

  /** The same work whatever is wrong: the time it takes tells a guesser nothing. */
  verify(code: TagCode): boolean {
    const identity = code.serial.slice(0, IDENTITY_LENGTH);
    const key = this.keys.get(identity.charAt(0));
    const expected = Buffer.from(macOf(key ?? this.nobodys, code.gtin, identity));
    const given = Buffer.from(code.serial.slice(IDENTITY_LENGTH));
    const fits = given.length === expected.length && timingSafeEqual(given, expected);
    return fits && key !== undefined;
  }
}
