import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { Config } from '../config/index.js';
import { newId, Transactions, type Tx } from '../database/index.js';
import { DomainError } from '../errors/index.js';
import { FileStore } from './file-store.service.js';
import {
  judgeLink,
  linkExpiry,
  ORPHAN_MS,
  signLink,
  UNUSED_PER_OWNER,
  type FileOwner,
  type FilePurpose,
  type OwnerKind,
  type Variant,
} from './file.rules.js';
import { FilesRepository, type StoredFileRow } from './files.repository.js';
import { Pictures } from './pictures.service.js';

export interface NewFile {
  bytes: Buffer;
  ownerKind: OwnerKind;
  ownerId: string;
  purpose: FilePurpose;
}

/** Private photos: taken in, linked to for a while, taken into use by their owner, swept away when nobody does. */
@Injectable()
export class Files {
  constructor(
    private readonly files: FilesRepository,
    private readonly disk: FileStore,
    private readonly pictures: Pictures,
    private readonly transactions: Transactions,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Owns its transaction: drawing takes long and writes to disk, so it has no place inside another one. */
  async store(file: NewFile): Promise<StoredFileRow> {
    const owner = { kind: file.ownerKind, id: file.ownerId };
    if ((await this.files.unused(owner)) >= UNUSED_PER_OWNER) throw new DomainError('request.too_many');
    const { full, preview } = await this.pictures.redraw(file.bytes);
    // Many sent at once all passed the first look; they are drawn one after another, so the second one counts them.
    if ((await this.files.unused(owner)) >= UNUSED_PER_OWNER) throw new DomainError('request.too_many');
    const row: StoredFileRow = {
      id: newId(),
      ownerKind: owner.kind,
      ownerId: owner.id,
      purpose: file.purpose,
      bytes: full.bytes.length,
      width: full.width,
      height: full.height,
      sha256: createHash('sha256').update(full.bytes).digest('hex'),
      createdAt: this.clock.now(),
      usedAt: null,
    };
    // The row first: a process that dies between the two leaves a row for the sweep to find, not bytes nobody knows of.
    await this.transactions.run((tx) => this.files.insert(tx, row));
    try {
      await this.disk.write(row.id, 'preview', preview.bytes);
      await this.disk.write(row.id, 'full', full.bytes);
    } catch (error) {
      await this.discard(row.id);
      throw error;
    }
    return row;
  }

  /**
   * Checks that all of these are the owner's own and in no use yet, and takes them into use, so that the sweep leaves
   * them alone. Anything else about any of them: not found.
   */
  async claimable(tx: Tx, ids: readonly string[], owner: FileOwner): Promise<void> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return;
    const taken = await this.files.take(tx, wanted, owner, this.clock.now());
    if (taken !== wanted.length) throw new DomainError('file.not_found');
  }

  /** SHA-256 of the stored bytes, by file: what a record may quote to say which picture it means. */
  async hashes(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.files.hashes(tx, ids);
    return new Map(rows.map(({ id, sha256 }) => [id, sha256]));
  }

  /** A link to the picture that works for one to two days. Whoever may see the thing it belongs to is given it. */
  url(id: string, variant: Variant = 'full'): string {
    const expires = linkExpiry(this.clock.now());
    const signature = signLink(this.config.fileUrlKey, id, expires);
    return `/files/${id}?e=${expires}&s=${signature}${variant === 'preview' ? '&v=preview' : ''}`;
  }

  async open(
    id: string,
    link: { expires: number; signature: string; variant: Variant },
  ): Promise<{ stream: NodeJS.ReadableStream; bytes: number; maxAgeSeconds: number }> {
    const now = this.clock.now();
    const verdict = judgeLink(this.config.fileUrlKey, id, link.expires, link.signature, now);
    if (verdict === 'forged') throw new DomainError('file.not_found');
    if (verdict === 'expired') throw new DomainError('file.link_expired');
    const found = await this.disk.read(id, link.variant);
    if (found === null) throw new DomainError('file.not_found');
    return { ...found, maxAgeSeconds: Math.floor(link.expires - now.getTime() / 1000) };
  }

  /** Photos sent in for something that was never sent off. Says how many it removed. */
  async removeOrphans(): Promise<number> {
    const orphans = await this.files.orphans(new Date(this.clock.now().getTime() - ORPHAN_MS));
    let removed = 0;
    for (const { id } of orphans) if (await this.discard(id)) removed += 1;
    return removed;
  }

  private async discard(id: string): Promise<boolean> {
    const gone = await this.files.removeUnused(id);
    if (gone) await this.disk.remove(id);
    return gone;
  }
}
