import { Injectable } from '@nestjs/common';
import type { ConflictOutcome } from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { isDuplicate, newId, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import { CertificatesRepository, type Conflict, type Paper } from './certificates.repository.js';
import { Pieces } from './pieces.service.js';

export type { Conflict, Paper } from './certificates.repository.js';

/** With the place of the stone it is about; null: the whole piece. */
export interface LinkedPaper extends Paper {
  stone: number | null;
}

/** A laboratory's number belongs to one piece. Shown on a second one it is an alarm that waits for headquarters. */
@Injectable()
export class Certificates {
  constructor(
    private readonly certificates: CertificatesRepository,
    private readonly pieces: Pieces,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws certificate.conflict when it is bound to another piece; the alarm stays although the binding is refused. */
  async bind(
    by: StaffIdentity,
    pieceId: string,
    paper: Paper,
    reason: string,
    stone: number | null = null,
  ): Promise<void> {
    const clash = await this.twice(() =>
      this.transactions.run(async (tx) => {
        const piece = await this.pieces.lock(tx, pieceId, by);
        const bound = await this.certificates.lock(tx, paper);
        const link = await this.stoneOf(tx, pieceId, stone);
        if (bound?.pieceId === pieceId) {
          // Bound already: what may be new is the stone it is about.
          if (bound.stoneId === (link?.id ?? null)) return false;
          await this.certificates.relink(tx, bound.id, link?.id ?? null);
          await this.note(tx, by, pieceId, 'certify', paper, reason, link?.gem);
          return false;
        }
        if (bound) {
          await this.raise(tx, by, paper, bound.pieceId, { id: pieceId, storeId: piece.storeId });
          return true;
        }
        await this.certificates.bind(tx, pieceId, paper, link?.id ?? null);
        await this.note(tx, by, pieceId, 'certify', paper, reason, link?.gem);
        return false;
      }),
    );
    if (clash) throw new DomainError('certificate.conflict', { ...paper });
  }

  async unbind(by: StaffIdentity, pieceId: string, paper: Paper, reason: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.pieces.lock(tx, pieceId, by);
      const bound = await this.certificates.lock(tx, paper);
      if (bound?.pieceId !== pieceId) throw new DomainError('certificate.not_found');
      await this.certificates.unbind(tx, bound.id);
      await this.note(tx, by, pieceId, 'uncertify', paper, reason);
    });
  }

  /** For a piece that is being enrolled: the line of the enrolment itself names them. */
  async bindNew(
    tx: Tx,
    pieceId: string,
    papers: readonly LinkedPaper[],
    stoneIds: readonly string[],
  ): Promise<void> {
    for (const { stone, ...paper } of papers) {
      await this.certificates.bind(tx, pieceId, paper, stone === null ? null : (stoneIds[stone] ?? null));
    }
  }

  /** Of the numbers for a new piece the one that is bound already, with its alarm raised. */
  async clashOf(by: StaffIdentity, storeId: string, papers: readonly Paper[]): Promise<Paper | null> {
    return this.transactions.run(async (tx) => {
      for (const paper of papers) {
        const bound = await this.certificates.lock(tx, paper);
        if (!bound) continue;
        await this.raise(tx, by, paper, bound.pieceId, { id: null, storeId });
        return paper;
      }
      return null;
    });
  }

  open(by: StaffIdentity): Promise<Conflict[]> {
    return this.certificates.open(by);
  }

  /** The paper stays with its piece, or goes to the one it was shown on; both passports say so. */
  async settle(by: StaffIdentity, id: string, outcome: ConflictOutcome, reason: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const conflict = await this.certificates.lockConflict(tx, id);
      if (!conflict) throw new DomainError('certificate.not_found');
      if (conflict.outcome !== null) throw new DomainError('certificate.settled');
      const { lab, number, boundPieceId, claimedPieceId } = conflict;
      const paper = { lab, number };
      if (outcome === 'moved') {
        if (claimedPieceId === null) throw invalidRequest([{ path: 'outcome', rule: 'isIn' }]);
        for (const pieceId of [boundPieceId, claimedPieceId].sort()) await this.pieces.lock(tx, pieceId);
        const bound = await this.certificates.lock(tx, paper);
        if (bound?.pieceId !== boundPieceId) throw new DomainError('certificate.not_found');
        await this.certificates.rebind(tx, bound.id, claimedPieceId);
        await this.note(tx, by, boundPieceId, 'uncertify', paper, reason);
        await this.note(tx, by, claimedPieceId, 'certify', paper, reason);
      }
      const settled = { outcome, settledBy: by.id, settledAt: this.clock.now(), reason };
      await this.certificates.settle(tx, { ...conflict, ...settled });
    });
  }

  /** The stone in that place; null for the whole piece. */
  private async stoneOf(
    tx: Tx,
    pieceId: string,
    stone: number | null,
  ): Promise<{ id: string; gem: string } | null> {
    if (stone === null) return null;
    const found = (await this.certificates.stones(tx, pieceId))[stone];
    if (found === undefined) throw invalidRequest([{ path: 'stone', rule: 'max' }]);
    return found;
  }

  private async raise(
    tx: Tx,
    by: StaffIdentity,
    paper: Paper,
    boundPieceId: string,
    claimed: { id: string | null; storeId: string },
  ): Promise<void> {
    if ((await this.certificates.openConflict(tx, paper, claimed.id)) !== null) return;
    const conflict = {
      id: newId(),
      lab: paper.lab,
      number: paper.number,
      boundPieceId,
      claimedPieceId: claimed.id,
      storeId: claimed.storeId,
      raisedBy: by.id,
      raisedAt: this.clock.now(),
      outcome: null,
      settledBy: null,
      settledAt: null,
      reason: null,
    };
    await this.certificates.raise(tx, conflict);
    await this.outbox.add(tx, 'certificate.conflict', {
      conflictId: conflict.id,
      ...paper,
      pieceId: claimed.id,
      boundPieceId,
      storeId: claimed.storeId,
    });
  }

  private async note(
    tx: Tx,
    by: StaffIdentity,
    pieceId: string,
    note: 'certify' | 'uncertify',
    paper: Paper,
    reason: string,
    gem?: string,
  ): Promise<void> {
    await this.pieces.amend(tx, pieceId, note, {
      actorRole: by.role,
      actorId: by.id,
      reason,
      details: { lab: paper.lab, number: paper.number },
      evidence: [
        {
          kind: 'certificate',
          ref: `${paper.lab} ${paper.number}`,
          ...(gem === undefined ? {} : { note: gem }),
        },
      ],
    });
  }

  /** Two who bind the same number at once: the unique key refuses the second, who then sees the first. */
  private async twice<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!isDuplicate(error, 'uq_certificate_number')) throw error;
      return work();
    }
  }
}
