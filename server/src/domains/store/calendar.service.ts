import { Injectable } from '@nestjs/common';
import { Kept } from '../../platform/cache/index.js';
import { StoresRepository } from './stores.repository.js';

const KEPT_MS = 60 * 60_000;

/** Statutory holidays and make-up workdays. */
@Injectable()
export class Calendar {
  private readonly kept: Kept<Map<string, string>>;

  constructor(repository: StoresRepository) {
    this.kept = new Kept(
      async () => new Map((await repository.holidays()).map((row) => [row.onDay, row.name])),
      KEPT_MS,
    );
  }

  /** The name of what makes a day special; null for an ordinary day. */
  async holiday(day: string): Promise<string | null> {
    return (await this.kept.get()).get(day) ?? null;
  }
}
