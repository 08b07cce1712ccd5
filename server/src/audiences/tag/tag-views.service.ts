import { Injectable } from '@nestjs/common';
import { readTag, type TagReading } from '@zhuyue/shared';
import { Stock, Styles, TagCodes, type PieceRow } from '../../domains/inventory/index.js';
import { JsonCache, type CachedJson } from '../../platform/cache/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { TagComposer } from './tag-composer.service.js';
import { vouchesFor } from './tag.rules.js';

/** Whether a store is open just now may be this old; where the piece is comes with the version. */
const KEPT_MS = 60_000;

/** What a tag says, kept as bytes for as long as nothing in the range changes. */
@Injectable()
export class TagViews {
  constructor(
    private readonly codes: TagCodes,
    private readonly stock: Stock,
    private readonly styles: Styles,
    private readonly cache: JsonCache,
    private readonly composer: TagComposer,
  ) {}

  /** A link, the path of one, or a serial alone. */
  async read(text: string): Promise<CachedJson> {
    const serial = this.serialOf(readTag(text));
    const version = await this.styles.version();
    return this.cache.get(
      `tag:${serial}@${version}`,
      async () => this.composer.view(await this.demand(serial)),
      { ttlMs: KEPT_MS },
    );
  }

  /** Invented codes are told apart before anything is looked up. */
  private serialOf(reading: TagReading): string {
    if (reading.kind === 'serial') return reading.serial;
    if (reading.kind !== 'code') throw new DomainError('tag.malformed');
    if (!this.codes.verify(reading.code)) throw new DomainError('tag.forged');
    return reading.code.serial;
  }

  private async demand(serial: string): Promise<PieceRow> {
    const piece = await this.stock.byTag(serial);
    if (!piece) throw new DomainError('tag.unknown');
    // A serial alone brings no GTIN to check it with: the piece it claims to be does.
    if (!this.codes.verify({ gtin: piece.gtin, serial })) throw new DomainError('tag.forged');
    if (!vouchesFor(piece.tagState)) throw new DomainError('tag.void');
    return piece;
  }
}
