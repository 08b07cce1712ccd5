import { Injectable } from '@nestjs/common';
import {
  GOODS_KINDS,
  type CaseKind,
  type ClaimProblem,
  type ClaimRejectReason,
  type ClaimState,
  type HarmedPlace,
  type ParcelWay,
  type PauseReason,
  type PolicyKind,
  type PolicyOutcome,
  type RootCause,
  type SaleState,
  type Shot,
} from '@zhuyue/shared';
import { Database, isId, newId, type Tx } from '../../platform/database/index.js';
import type { Parcel } from './claim.rules.js';
import type { CoverageAnswer, KeptFacts } from './case-facts.service.js';

export interface ClaimRow {
  id: string;
  number: string;
  kind: CaseKind;
  warrantyId: string;
  pieceId: string;
  customerId: string;
  storeId: string;
  problem: ClaimProblem;
  description: string;
  occurredOn: string;
  coverage: PolicyOutcome | null;
  coverageAnswer: CoverageAnswer | null;
  policyFacts: KeptFacts | null;
  places: HarmedPlace[] | null;
  state: ClaimState;
  rejectReason: ClaimRejectReason | null;
  answer: string | null;
  estimateFen: number | null;
  rootCause: RootCause | null;
  correction: string | null;
  /** This and the next three are read off the clocks, and written by them. */
  dueAt: Date | null;
  pausedSince: Date | null;
  pauseReason: PauseReason | null;
  unexplained: number;
  assigneeId: string | null;
  rating: number | null;
  ratingComment: string | null;
  createdAt: Date;
  movedAt: Date;
}
export interface ClaimLine {
  claimId: string;
  action: string;
  fromState: ClaimState | null;
  toState: ClaimState;
  actorRole: string;
  actorId: string | null;
  actorName: string | null;
  note: string | null;
  at: Date;
}
export interface ParcelRow extends Parcel {
  id: string;
  claimId: string;
  way: ParcelWay;
  sentAt: Date;
}
export interface ClaimPhotoRow {
  fileId: string;
  position: number;
  byStaff: number;
  shot: Shot | null;
}
const COLUMNS = `id, number, kind, warrantyId, pieceId, customerId, storeId, problem, description, occurredOn, coverage,
  coverageAnswer, policyFacts, places, state, rejectReason, answer, estimateFen, rootCause, correction, dueAt, pausedSince,
  pauseReason, unexplained, assigneeId, rating, ratingComment, createdAt, movedAt`;

/** All SQL of claims. */
@Injectable()
export class ClaimsRepository {
  constructor(private readonly database: Database) {}

  insert(tx: Tx, row: ClaimRow): Promise<void> {
    return tx.insert('claim', {
      ...row,
      coverageAnswer: row.coverageAnswer === null ? null : JSON.stringify(row.coverageAnswer),
      policyFacts: row.policyFacts === null ? null : JSON.stringify(row.policyFacts),
      places: row.places === null ? null : JSON.stringify(row.places),
    });
  }

  async lock(tx: Tx, id: string): Promise<ClaimRow | null> {
    if (!isId(id)) return null;
    const rows = await tx.query<ClaimRow>(`SELECT ${COLUMNS} FROM claim WHERE id = ? FOR UPDATE`, [id]);
    return rows[0] ?? null;
  }

  async find(id: string): Promise<ClaimRow | null> {
    if (!isId(id)) return null;
    const rows = await this.database.query<ClaimRow>(`SELECT ${COLUMNS} FROM claim WHERE id = ?`, [id]);
    return rows[0] ?? null;
  }

  ofCustomer(customerId: string): Promise<ClaimRow[]> {
    return this.database.query(
      `SELECT ${COLUMNS} FROM claim WHERE customerId = ? ORDER BY createdAt DESC LIMIT 200`,
      [customerId],
    );
  }

  ofPiece(pieceId: string): Promise<ClaimRow[]> {
    return this.database.query(`SELECT ${COLUMNS} FROM claim WHERE pieceId = ? ORDER BY createdAt DESC`, [
      pieceId,
    ]);
  }

  /** Days on which the same work was done on a piece free of charge, newest first; a repair is told apart by its problem. */
  async settledFreeOn(pieceId: string, work: PolicyKind, problem: ClaimProblem): Promise<string[]> {
    const rows = await this.database.query<{ occurredOn: string }>(
      `SELECT occurredOn FROM claim WHERE pieceId = ? AND IF(kind = 'repair' AND problem = 'size_wrong', 'resizing', kind) = ?
       AND (? <> 'repair' OR problem = ?) AND coverage = 'free'
       AND state IN ('repairing','ready','handed_back','closed') ORDER BY occurredOn DESC`,
      [pieceId, work, work, problem],
    );
    return rows.map((row) => row.occurredOn);
  }

  async overdue(storeId: string, now: Date): Promise<number> {
    const rows = await this.database.query<{ n: number }>(
      'SELECT COUNT(*) n FROM claim WHERE storeId = ? AND dueAt < ?',
      [storeId, now],
    );
    return Number(rows[0]?.n ?? 0);
  }

  async save(tx: Tx, row: ClaimRow): Promise<void> {
    await tx.execute(
      `UPDATE claim SET state = ?, rejectReason = ?, answer = ?, estimateFen = ?, rootCause = ?, correction = ?, rating = ?, ratingComment = ?, movedAt = ?
       WHERE id = ?`,
      [
        row.state,
        row.rejectReason,
        row.answer,
        row.estimateFen,
        row.rootCause,
        row.correction,
        row.rating,
        row.ratingComment,
        row.movedAt,
        row.id,
      ],
    );
  }

  addLine(tx: Tx, line: ClaimLine): Promise<void> {
    return tx.insert('claim_event', { id: newId(), ...line });
  }

  async lastStep(claimId: string, reader: Pick<Tx, 'query'> = this.database): Promise<string | null> {
    const [line] = await reader.query<{ action: string }>(
      'SELECT action FROM claim_event WHERE claimId = ? ORDER BY at DESC, id DESC LIMIT 1',
      [claimId],
    );
    return line?.action ?? null;
  }

  history(claimId: string): Promise<ClaimLine[]> {
    return this.database.query('SELECT * FROM claim_event WHERE claimId = ? ORDER BY at, id', [claimId]);
  }

  photos(claimId: string): Promise<ClaimPhotoRow[]> {
    return this.database.query(
      'SELECT fileId, position, byStaff, shot FROM claim_photo WHERE claimId = ? ORDER BY position',
      [claimId],
    );
  }

  /** @param shots the view each file was asked for as, by its id */
  async addPhotos(
    tx: Tx,
    claimId: string,
    fileIds: readonly string[],
    byStaff: boolean,
    shots: ReadonlyMap<string, Shot> = new Map(),
  ): Promise<void> {
    if (fileIds.length === 0) return;
    const [last] = await tx.query<{ n: number | null }>(
      'SELECT MAX(position) n FROM claim_photo WHERE claimId = ?',
      [claimId],
    );
    const from = last?.n === null || last?.n === undefined ? 0 : Number(last.n) + 1;
    await tx.insert(
      'claim_photo',
      fileIds.map((fileId, i) => ({
        id: newId(),
        claimId,
        fileId,
        position: from + i,
        byStaff: byStaff ? 1 : 0,
        shot: shots.get(fileId) ?? null,
      })),
    );
  }

  /** Claims waiting for a word nobody will say: back with the owner, settled, answered, or refused without the piece being here. */
  async silent(before: Date): Promise<{ id: string }[]> {
    return this.database.query(
      "SELECT id FROM claim WHERE state IN ('handed_back','rejected','settled','answered') AND movedAt < ? LIMIT 200",
      [before],
    );
  }

  /** How the sale stands that a warranty rests on. */
  async saleStateOf(
    warrantyId: string,
    reader: Pick<Tx, 'query'> = this.database,
  ): Promise<SaleState | null> {
    const [row] = await reader.query<{ state: SaleState }>(
      'SELECT s.state FROM warranty w JOIN sale s ON s.id = w.saleId WHERE w.id = ?',
      [warrantyId],
    );
    return row?.state ?? null;
  }

  /** Cases of goods that come back by a sale, in a state. */
  goodsOfSale(saleId: string, state: ClaimState): Promise<{ id: string }[]> {
    return this.database.query(
      `SELECT c.id FROM claim c JOIN warranty w ON w.id = c.warrantyId
        WHERE w.saleId = ? AND c.kind IN (?) AND c.state = ?`,
      [saleId, GOODS_KINDS, state],
    );
  }

  /** Whether anything was finished on the piece under this case. */
  async worked(tx: Tx, claimId: string): Promise<boolean> {
    const rows = await tx.query("SELECT 1 FROM claim_event WHERE claimId = ? AND action = 'finish' LIMIT 1", [
      claimId,
    ]);
    return rows.length > 0;
  }

  addParcel(tx: Tx, row: Omit<ParcelRow, 'id'>): Promise<void> {
    return tx.insert('claim_parcel', { id: newId(), ...row });
  }

  parcels(claimId: string, reader: Pick<Tx, 'query'> = this.database): Promise<ParcelRow[]> {
    return reader.query('SELECT * FROM claim_parcel WHERE claimId = ? ORDER BY sentAt, id', [claimId]);
  }

  async handToOwner(tx: Tx, fromId: string, intoId: string): Promise<void> {
    await tx.execute('UPDATE claim SET customerId = ? WHERE customerId = ?', [intoId, fromId]);
    await tx.execute('UPDATE warranty SET customerId = ? WHERE customerId = ?', [intoId, fromId]);
  }
}
