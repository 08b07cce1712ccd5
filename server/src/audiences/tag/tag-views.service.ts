import { Injectable } from '@nestjs/common';
import { readTag, type TagCode, type TagReading } from '@zhuyue/shared';
import { Stock, Styles, TagCodes, Tags } from '../../domains/inventory/index.js';
import { JsonCache, type CachedJson } from '../../platform/cache/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { TagComposer } from './tag-composer.service.js';
import { TagNews } from './tag-news.service.js';
import type { TagView } from './tag.dto.js';

/** Whether a store is open just now may be this old; where the piece is comes with the version. */
const KEPT_MS = 30_000;

export interface ReadTag {
  serial: string;
  /** Of the range and of what tags say: what the reply was composed from. */
  version: string;
  reply: CachedJson;
}

/** What the books hold on a tag and its piece. */
@Injectable()
export class TagBooks {
  constructor(
    readonly codes: TagCodes,
    readonly tags: Tags,
    readonly stock: Stock,
    readonly styles: Styles,
  ) {}
}

/** What a tag says, kept as bytes for as long as nothing in the range changes. */
@Injectable()
export class TagViews {
  constructor(
    private readonly books: TagBooks,
    private readonly news: TagNews,
    private readonly cache: JsonCache,
    private readonly composer: TagComposer,
  ) {}

  /** A link, the path of one, or a serial alone. */
  async read(text: string): Promise<ReadTag> {
    const serial = this.serialOf(readTag(text));
    const [range, tags] = [await this.books.styles.version(), this.news.version];
    const version = `${String(range)}.${String(tags)}`;
    const key = `tag:${serial}@${version}`;
    return {
      serial,
      version,
      reply: await this.cache.get(key, () => this.compose(serial), { ttlMs: KEPT_MS }),
    };
  }

  /** Whether a code is one of ours, without a look-up. */
  vouches(code: TagCode): boolean {
    return this.books.codes.verify(code);
  }

  /** Invented codes are told apart before anything is looked up. */
  private serialOf(reading: TagReading): string {
    if (reading.kind === 'serial') return reading.serial;
    if (reading.kind !== 'code') throw new DomainError('tag.malformed');
    if (!this.books.codes.verify(reading.code)) throw new DomainError('tag.forged');
    return reading.code.serial;
  }

  private async compose(serial: string): Promise<TagView> {
    const { codes, tags, stock } = this.books;
    const found = await tags.find(serial);
    if (!found) throw new DomainError('tag.unknown');
    // A serial alone brings no GTIN to check it with: the tag it claims to be does.
    if (!codes.verify({ gtin: found.tag.gtin, serial })) throw new DomainError('tag.forged');
    return this.composer.view(await stock.get(found.pieceId), found.tag);
  }
}
