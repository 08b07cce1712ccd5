import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { TagState } from '@zhuyue/shared';
import { newId, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import { HIGHEST_IDENTITY, TagCodes } from './tag-codes.service.js';
import { newTagRow } from './tag.rules.js';
import { TagsRepository, type TagLine, type TagRow } from './tags.repository.js';

export interface FoundTag {
  tag: TagRow;
  pieceId: string;
}

/** What the news of a tag says of its piece. */
export interface TagBearer {
  id: string;
  gtin: string;
  styleId: string;
  storeId: string;
}
export interface TagStamp {
  reason: string;
  by: string | null;
  at: Date;
}
/** A clash among 34 thousand million is one in thousands even with a million tags: five in a row do not happen. */
const DRAWS = 5;

/** The versions of each piece's tag. Every look-up by a scanned serial begins here. */
@Injectable()
export class Tags {
  constructor(
    private readonly tags: TagsRepository,
    private readonly codes: TagCodes,
    private readonly outbox: Outbox,
  ) {}

  /** Whatever state it is in: what that means for whoever scanned it is the caller's to say. */
  async find(serial: string): Promise<FoundTag | null> {
    const tag = await this.tags.bySerial(serial);
    return tag && { tag, pieceId: tag.pieceId };
  }

  /** Newest first. */
  ofPiece(pieceId: string): Promise<TagLine[]> {
    return this.tags.ofPiece(pieceId);
  }

  /**
   * A serial for a piece that is being made. Identities are drawn from 34 thousand million, so they tell nobody how many
   * pieces there are; one that was drawn before is refused by the unique key when the tag is written.
   */
  draw(gtin: string): string {
    return this.codes.serialFor(gtin, randomInt(HIGHEST_IDENTITY + 1));
  }

  /** The first tag of a new piece, whose serial the piece carries for life. False: draw another serial. */
  enrol(
    tx: Tx,
    piece: { id: string; serial: string; gtin: string },
    by: string | null,
    at: Date,
  ): Promise<boolean> {
    const { id: pieceId, serial, gtin } = piece;
    return this.tags.insert(
      tx,
      newTagRow({ id: newId(), pieceId, version: 1, serial, gtin, madeBy: by, madeAt: at }),
    );
  }

  /** Newest first; the caller holds the piece's row. */
  lockOfPiece(tx: Tx, pieceId: string): Promise<TagRow[]> {
    return this.tags.lockOfPiece(tx, pieceId);
  }

  /** @throws tag.changed when it is not in that state any more, or the piece has another active tag */
  async change(tx: Tx, piece: TagBearer, tag: TagRow, to: TagState, stamp: TagStamp): Promise<void> {
    const changed = await this.tags.change(tx, tag, to, stamp);
    if (!changed) throw new DomainError('tag.changed', { version: tag.version });
    await this.tell(tx, piece, { ...tag, state: to });
  }

  /** The next version, active at once. Whatever was active before has to be superseded first. */
  async next(tx: Tx, piece: TagBearer, version: number, stamp: TagStamp): Promise<TagRow> {
    for (let draw = 1; draw <= DRAWS; draw++) {
      const serial = this.draw(piece.gtin);
      const row = {
        ...newTagRow({
          id: newId(),
          pieceId: piece.id,
          version,
          serial,
          gtin: piece.gtin,
          madeBy: stamp.by,
          madeAt: stamp.at,
        }),
        reason: stamp.reason,
      };
      if (!(await this.tags.insert(tx, row))) continue;
      await this.tell(tx, piece, row);
      return row;
    }
    throw new Error(`No free serial for piece ${piece.id} in ${String(DRAWS)} draws`);
  }

  private tell(tx: Tx, piece: TagBearer, tag: TagRow): Promise<void> {
    return this.outbox.add(tx, 'tag.changed', {
      pieceId: piece.id,
      serial: tag.serial,
      version: tag.version,
      state: tag.state,
      styleId: piece.styleId,
      storeId: piece.storeId,
    });
  }
}
