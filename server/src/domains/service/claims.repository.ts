import { Injectable } from '@nestjs/common';
import {
  dayOf,
  GOODS_KINDS,
  TALK_KINDS,
  type CaseKind,
  type ClaimProblem,
  type ClaimRejectReason,
  type ClaimState,
  type HarmedPlace,
  type ParcelWay,
  type PauseReason,
  type PolicyOutcome,
  type RootCause,
  type SaleState,
  type Shot,
} from '@zhuyue/shared';
import { Database, isId, newId, type Tx } from '../../platform/database/index.js';
import type { FreeWork, Parcel } from './claim.rules.js';
import type { CoverageAnswer, KeptFacts } from './case-facts.service.js';

const json = (value: object | null): string | null => (value === null ? null : JSON.stringify(value));

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
  id: string;
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
      coverageAnswer: json(row.coverageAnswer),
      policyFacts: json(row.policyFacts),
      places: json(row.places),
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

  /** Work finished under a warranty that nobody paid for, the last first: by its last finish, not by a day an owner names. */
  async freeWork(warrantyId: string): Promise<FreeWork[]> {
    const rows = await this.database.query<Omit<FreeWork, 'doneOn'> & { at: Date }>(
      `SELECT c.kind, c.problem, MAX(e.at) AS at FROM claim c JOIN claim_event e ON e.claimId = c.id AND e.action = 'finish'
       WHERE c.warrantyId = ? AND c.state IN ('ready', 'sent_back', 'undelivered', 'handed_back', 'closed')
         AND NOT EXISTS (SELECT 1 FROM case_quote q WHERE q.claimId = c.id AND q.state = 'agreed')
       GROUP BY c.id, c.kind, c.problem ORDER BY at DESC`,
      [warrantyId],
    );
    return rows.map(({ at, ...row }) => ({ ...row, doneOn: dayOf(at) }));
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
      `UPDATE claim SET state = ?, rejectReason = ?, answer = ?, estimateFen = ?, rootCause = ?, correction = ?, rating = ?, ratingComment = ?, movedAt = ?,
       coverage = ?, coverageAnswer = ?, policyFacts = ? WHERE id = ?`,
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
        row.coverage,
        json(row.coverageAnswer),
        json(row.policyFacts),
        row.id,
      ],
    );
  }

  addLine(tx: Tx, line: Omit<ClaimLine, 'id'>): Promise<void> {
    return tx.insert('claim_event', { id: newId(), ...line });
  }

  async lastStep(
    claimId: string,
    reader: Pick<Tx, 'query'> = this.database,
  ): Promise<{ id: string; action: string } | null> {
    const [line] = await reader.query<{ id: string; action: string }>(
      'SELECT id, action FROM claim_event WHERE claimId = ? ORDER BY at DESC, id DESC LIMIT 1',
      [claimId],
    );
    return line ?? null;
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

  /** Cases about a piece of a sale that are not ended; what is only talked about goes on. */
  openOfSale(saleId: string): Promise<{ id: string }[]> {
    return this.database.query(
      `SELECT c.id FROM claim c JOIN warranty w ON w.id = c.warrantyId
        WHERE w.saleId = ? AND c.kind NOT IN (?) AND c.state NOT IN ('closed', 'withdrawn', 'settling', 'settled')`,
      [saleId, TALK_KINDS],
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
