import { Injectable } from '@nestjs/common';
import { DomainError } from '../../platform/errors/index.js';
import { RateLimits } from '../../platform/http/index.js';

/**
 * Only refused codes are counted against an address. A true serial cannot be guessed and its reply is kept in memory,
 * while a whole mall of shoppers may stand behind one address: one prankster there must not close the door to them.
 */
const REFUSALS = { limit: 60, seconds: 600 };
const COUNTED: readonly string[] = ['tag.malformed', 'tag.forged', 'tag.unknown'];

@Injectable()
export class TagRefusals {
  constructor(private readonly limits: RateLimits) {}

  /** The answer of `read`, or its refusal; too many refusals are answered as such. */
  async watch<T>(ip: string, read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      if (error instanceof DomainError && COUNTED.includes(error.code)) {
        const wait = await this.limits.take(`tag.refused:${ip}`, REFUSALS);
        if (wait > 0) throw new DomainError('request.too_many', { retryAfterSeconds: wait });
      }
      throw error;
    }
  }
}
