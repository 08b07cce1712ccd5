import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId, type Tx } from '../../../platform/database/index.js';
import { HIGHEST_IDENTITY, TagCodes } from './tag-codes.service.js';
import { newTagRow } from './tag.rules.js';
import { TagsRepository, type TagLine, type TagRow } from './tags.repository.js';

export interface FoundTag {
  tag: TagRow;
  pieceId: string;
}

/** The versions of each piece's tag. Every look-up by a scanned serial begins here. */
@Injectable()
export class Tags {
  constructor(
    private readonly tags: TagsRepository,
    private readonly codes: TagCodes,
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
}
