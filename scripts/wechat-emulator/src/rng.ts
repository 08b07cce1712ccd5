import { createHash, randomBytes } from 'node:crypto';

const ALNUM = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A stream of bytes that is the same for the same seed; without a seed it cannot be guessed. */
export class Rng {
  private counter = 0;
  private seed: string;

  constructor(seed?: string) {
    this.seed = seed ?? randomBytes(32).toString('hex');
  }

  reseed(seed: string): void {
    this.seed = seed;
    this.counter = 0;
  }

  hex(length: number): string {
    return this.bytes(Math.ceil(length / 2))
      .toString('hex')
      .slice(0, length);
  }

  alnum(length: number): string {
    return [...this.bytes(length)].map((byte) => ALNUM[byte % ALNUM.length] ?? '0').join('');
  }

  base64(bytes: number): string {
    return this.bytes(bytes).toString('base64');
  }

  /** 0 ≤ x < 1. */
  fraction(): number {
    return this.bytes(4).readUInt32BE(0) / 2 ** 32;
  }

  private bytes(length: number): Buffer {
    const blocks: Buffer[] = [];
    for (let have = 0; have < length; have += 32) {
      blocks.push(
        createHash('sha256')
          .update(`${this.seed}:${String(this.counter)}`)
          .digest(),
      );
      this.counter += 1;
    }
    return Buffer.concat(blocks).subarray(0, length);
  }
}
