import { Injectable } from '@nestjs/common';
import { PIECE_FLOW, type Container, type Gem, type Metal, type PieceCondition } from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { isDuplicate, newId, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import { Stores } from '../../store/index.js';
import { Tags } from '../tags/tags.service.js';
import { Certificates, type LinkedPaper } from './certificates.service.js';
import { weighed } from './edit.rules.js';
import { PiecesRepository, type NewPiece } from './pieces.repository.js';
import { Pieces } from './pieces.service.js';
import type { StoneRow } from './stock.repository.js';

/** What is known of a piece on the day it is made. */
export interface Enrolment {
  styleCode: string;
  storeId: string;
  goldMg: number;
  grossMg: number;
  sizeHmm: number | null;
  fixedPriceFen: number | null;
  stonesFen: number;
  costFen: number;
  container: Container;
  condition: PieceCondition;
  consignorId: string | null;
  stones: StoneRow[];
  certificates: LinkedPaper[];
  /** It lies in the store already: received in the same breath. */
  inStore: boolean;
}
export interface EnrolStyle {
  id: string;
  code: string;
  gtin: string;
  name: string;
  metal: Metal;
  gem: Gem;
  sizesHmm: number[];
  typicalGoldMg: number;
  picture: string | null;
}

const DRAWS = 3;

/** Where an enrolment is written. */
@Injectable()
export class EnrolmentPapers {
  constructor(
    readonly transactions: Transactions,
    readonly stores: Stores,
    readonly clock: Clock,
  ) {}
}

/** 建档: a piece gets its identity, its first tag and the first line of its passport. */
@Injectable()
export class Enrolments {
  constructor(
    private readonly repository: PiecesRepository,
    private readonly pieces: Pieces,
    private readonly certificates: Certificates,
    private readonly tags: Tags,
    private readonly papers: EnrolmentPapers,
  ) {}

  async style(code: string): Promise<EnrolStyle> {
    const style = await this.repository.styleByCode(code);
    if (!style) throw new DomainError('style.not_found');
    return style;
  }

  /** @returns the new piece's id. */
  async enrol(by: StaffIdentity, asked: Enrolment, reason: string): Promise<string> {
    weighed(asked.goldMg, asked.grossMg);
    demandStones(asked);
    await this.papers.stores.get(asked.storeId);
    if (asked.consignorId !== null) await this.papers.stores.get(asked.consignorId);
    const style = await this.style(asked.styleCode);
    const clash = await this.certificates.clashOf(by, asked.storeId, asked.certificates);
    if (clash) throw new DomainError('certificate.conflict', { ...clash });
    for (let draw = 1; draw <= DRAWS; draw++) {
      const id = await this.attempt(by, asked, style, reason);
      if (id !== null) return id;
    }
    throw new DomainError('server.busy');
  }

  /** Null: the number drawn was drawn before, and nothing was written. */
  private async attempt(
    by: StaffIdentity,
    asked: Enrolment,
    style: EnrolStyle,
    reason: string,
  ): Promise<string | null> {
    const piece = newPiece(asked, style, this.tags.draw(style.gtin));
    try {
      await this.papers.transactions.run((tx) => this.write(tx, by, piece, asked, reason));
      return piece.id;
    } catch (error) {
      if (isDuplicate(error, 'uq_piece_serial') || error instanceof DrawnBefore) return null;
      if (!isDuplicate(error, 'uq_certificate_number')) throw error;
      const clash = await this.certificates.clashOf(by, asked.storeId, asked.certificates);
      throw new DomainError('certificate.conflict', { ...clash });
    }
  }

  private async write(
    tx: Tx,
    by: StaffIdentity,
    piece: NewPiece,
    asked: Enrolment,
    reason: string,
  ): Promise<void> {
    const at = this.papers.clock.now();
    const mover = { actorRole: by.role, actorId: by.id, reason };
    const { goldMg, grossMg, sizeHmm, costFen, condition, consignorId, serial, gtin } = piece;
    await this.repository.insert(tx, piece, {
      ...mover,
      pieceId: piece.id,
      action: 'enrol',
      fromState: null,
      toState: piece.state,
      storeId: piece.storeId,
      refId: null,
      details: {
        serial,
        gtin,
        style: asked.styleCode,
        stones: asked.stones,
        certificates: asked.certificates,
      },
      factsBefore: null,
      factsAfter: { goldMg, grossMg, sizeHmm, costFen, condition, consignorId },
      evidence: asked.certificates.map(({ lab, number, stone }) => ({
        kind: 'certificate',
        ref: `${lab} ${number}`,
        ...(stone === null ? {} : { note: asked.stones[stone]?.gem ?? '' }),
      })),
      at,
    });
    const stoneIds = await this.repository.insertStones(tx, piece.id, asked.stones);
    await this.certificates.bindNew(tx, piece.id, asked.certificates, stoneIds);
    if (!(await this.tags.enrol(tx, piece, by.id, at))) throw new DrawnBefore();
    if (asked.inStore) await this.pieces.move(tx, piece.id, 'receive', mover);
  }
}

/** A paper is about a stone that is on the list. */
function demandStones({ certificates, stones }: Enrolment): void {
  const lost = certificates.findIndex(({ stone }) => stone !== null && stone >= stones.length);
  if (lost >= 0) throw invalidRequest([{ path: `certificates.${String(lost)}.stone`, rule: 'max' }]);
}

class DrawnBefore extends Error {}

const newPiece = (asked: Enrolment, style: EnrolStyle, serial: string): NewPiece => ({
  id: newId(),
  serial,
  gtin: style.gtin,
  styleId: style.id,
  goldMg: asked.goldMg,
  grossMg: asked.grossMg,
  sizeHmm: asked.sizeHmm,
  fixedPriceFen: asked.fixedPriceFen,
  stonesFen: asked.stonesFen,
  costFen: asked.costFen,
  state: PIECE_FLOW.first,
  tagState: 'active',
  storeId: asked.storeId,
  container: asked.container,
  containerId: null,
  condition: asked.condition,
  consignorId: asked.consignorId,
  ownerId: null,
  heldFor: null,
  heldUntil: null,
});
