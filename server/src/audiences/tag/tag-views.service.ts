import { Injectable } from '@nestjs/common';
import { readTag, type TagCode, type TagReading } from '@zhuyue/shared';
import { LRUCache } from 'lru-cache';
import { Styles, TagCodes, TagFiles } from '../../domains/inventory/index.js';
import { Changes, type CachedJson, type Making } from '../../platform/cache/index.js';
import { Clock } from '../../platform/clock/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { TagComposer } from './tag-composer.service.js';
import { tagJsonOf } from './tag.rules.js';

/** Whether a store is open just now may be this old; whatever is told of piece, style and price is not. */
const KEPT_MS = 30_000;
const MAX_BYTES = 64 * 1024 * 1024;

export interface ReadTag {
  serial: string;
  reply: CachedJson;
  checkedAt: string;
  made: Making;
}

/** What the books hold on a tag and its piece. */
@Injectable()
export class TagBooks {
  constructor(
    readonly codes: TagCodes,
    readonly files: TagFiles,
    readonly styles: Styles,
  ) {}
}

/** What a tag says, kept as bytes for as long as nothing it was put together from changes. */
@Injectable()
export class TagViews {
  private readonly kept = new LRUCache<string, ReadTag>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ reply }) => reply.bytes.length + 1_024,
    ttl: KEPT_MS,
  });
  private readonly composing = new Map<string, Promise<ReadTag>>();

  constructor(
    private readonly books: TagBooks,
    private readonly composer: TagComposer,
    private readonly changes: Changes,
    private readonly clock: Clock,
  ) {}

  /** A link, the path of one, or a serial alone. */
  async read(text: string): Promise<ReadTag> {
    const { serial, gtin } = this.codeOf(readTag(text));
    await this.books.styles.version();
    const held = this.kept.get(serial);
    if (held && this.changes.stands(held.made)) return held;
    // Only with those who ask at the same moment: to whoever comes after a change the one under way may be old.
    const since = this.changes.moment;
    const key = `${serial} ${String(since)}`;
    const underWay = this.composing.get(key);
    if (underWay) return underWay;
    const work = this.compose(serial, gtin, since).finally(() => this.composing.delete(key));
    this.composing.set(key, work);
    return work;
  }

  /** Whether it may be sent again without asking anybody: the news was heard a moment ago, and named none of its parts. */
  standsNow({ made }: ReadTag): boolean {
    return this.books.styles.versionNow() !== null && this.changes.stands(made);
  }

  /** Whether a code is one of ours, without a look-up. */
  vouches(code: TagCode): boolean {
    return this.books.codes.verify(code);
  }

  /** Invented codes are told apart before anything is looked up. */
  private codeOf(reading: TagReading): { serial: string; gtin: string | null } {
    if (reading.kind === 'serial') return { serial: reading.serial, gtin: null };
    if (reading.kind !== 'code') throw new DomainError('tag.malformed');
    if (!this.books.codes.verify(reading.code)) throw new DomainError('tag.forged');
    return reading.code;
  }

  private async compose(serial: string, vouched: string | null, since: number): Promise<ReadTag> {
    const { codes, files } = this.books;
    const file = await files.read(serial);
    if (!file) throw new DomainError('tag.unknown');
    const { gtin } = file.tag;
    // A serial alone brings no GTIN to check it with: the tag it claims to be does.
    if (gtin !== vouched && !codes.verify({ gtin, serial })) throw new DomainError('tag.forged');
    const checkedAt = this.clock.now().toISOString();
    const { facts, parts } = await this.composer.compose(file);
    const read = { serial, reply: tagJsonOf(facts, checkedAt), checkedAt, made: { since, parts } };
    this.kept.set(serial, read);
    return read;
  }
}
