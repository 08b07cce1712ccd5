import { Injectable } from '@nestjs/common';
import { QUALITY_PLAN, type ClaimProblem, type ClaimRejectReason, type RatingReason } from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, type Tx } from '../../../platform/database/index.js';
import type { CaseTimes } from './quality.rules.js';

export interface Period {
  storeId: string | null;
  from: Date;
  to: Date;
}
export interface CaseLine extends Omit<CaseTimes, 'reopened' | 'reworked' | 'styleId'> {
  id: string;
  pieceId: string;
  problem: ClaimProblem;
  rejectReason: ClaimRejectReason | null;
  reopened: number;
  reworked: number;
  reasons: RatingReason[] | null;
}
export interface FollowUpRow {
  claimId: string;
  number: string;
  storeId: string;
  customerId: string;
  rating: number;
  comment: string | null;
  ratedAt: Date;
  reasons: RatingReason[] | null;
}

/** What staff did first; a system closing an old case answers nobody. */
const BY_STAFF = "e.actorRole NOT IN ('customer', 'system')";
/** What settles a case in the owner's eyes. */
const DECISIONS = "'approve', 'reject', 'answer', 'propose'";
const when = (condition: string, pick: 'MIN' | 'MAX' = 'MIN'): string =>
  `${pick}(CASE WHEN ${condition} THEN e.at END)`;

/** All SQL of the quality figures. */
@Injectable()
export class QualityRepository {
  constructor(private readonly database: Database) {}

  cases(staff: StaffIdentity, { storeId, from, to }: Period): Promise<CaseLine[]> {
    const scope = scopeSql(staff, 'c.storeId');
    return this.database.query(
      `SELECT c.id, c.storeId, c.pieceId, c.problem, c.rejectReason, c.createdAt, c.rating, r.reasons,
              SUBSTRING(MAX(CASE WHEN ${BY_STAFF} THEN CONCAT(e.action IN (${DECISIONS}), e.id, e.actorId) END), 28)
                AS handlerId,
              LEAST(COALESCE(${when(BY_STAFF)}, t.answeredAt), COALESCE(t.answeredAt, ${when(BY_STAFF)})) AS firstAnswerAt,
              ${when(`e.action IN (${DECISIONS})`)} AS decidedAt,
              ${when("e.action = 'accept'")} AS acceptedAt,
              ${when("e.action = 'inspect'")} AS takenInAt,
              ${when("e.action = 'finish'", 'MAX')} AS finishedAt,
              ${when("e.action = 'handBack'", 'MAX')} AS handedBackAt,
              CAST(MAX(e.action = 'reopen') AS SIGNED) AS reopened,
              CAST(MAX(e.action = 'rework') OR EXISTS (SELECT 1 FROM quality_check q WHERE q.claimId = c.id AND q.passed = 0)
                AS SIGNED) AS reworked
         FROM claim c JOIN claim_event e ON e.claimId = c.id
         LEFT JOIN case_rating r ON r.claimId = c.id
         LEFT JOIN thread t ON t.subjectKind = 'claim' AND t.subjectId = c.id AND t.customerId = c.customerId
        WHERE ${scope.sql} AND c.createdAt >= ? AND c.createdAt < ? ${storeId === null ? '' : 'AND c.storeId = ?'}
        GROUP BY c.id, t.answeredAt, r.claimId`,
      [...scope.params, from, to, ...(storeId === null ? [] : [storeId])],
    );
  }

  /** A poor score is a task from the moment it is given: nothing has to be written for it to be one. */
  openFollowUps(staff: StaffIdentity, storeId: string | null, limit: number): Promise<FollowUpRow[]> {
    const scope = scopeSql(staff, 'c.storeId');
    return this.database.query(
      `SELECT c.id AS claimId, c.number, c.storeId, c.customerId, c.rating, c.ratingComment AS comment,
              (SELECT MAX(e.at) FROM claim_event e WHERE e.claimId = c.id AND e.action = 'rate') AS ratedAt, r.reasons
         FROM claim c LEFT JOIN case_rating r ON r.claimId = c.id
        WHERE ${scope.sql} AND c.rating < ? AND r.doneAt IS NULL ${storeId === null ? '' : 'AND c.storeId = ?'}
        ORDER BY c.movedAt LIMIT ?`,
      [...scope.params, QUALITY_PLAN.satisfiedFrom, ...(storeId === null ? [] : [storeId]), limit],
    );
  }

  async lockPoor(tx: Tx, claimId: string): Promise<{ storeId: string; doneAt: Date | null } | null> {
    const rows = await tx.query<{ storeId: string; doneAt: Date | null }>(
      `SELECT c.storeId, (SELECT r.doneAt FROM case_rating r WHERE r.claimId = c.id) AS doneAt
         FROM claim c WHERE c.id = ? AND c.rating < ? FOR UPDATE`,
      [claimId, QUALITY_PLAN.satisfiedFrom],
    );
    return rows[0] ?? null;
  }

  async saveReasons(tx: Tx, claimId: string, reasons: readonly RatingReason[]): Promise<void> {
    await tx.execute(
      'INSERT INTO case_rating (claimId, reasons) VALUES (?, ?) ON DUPLICATE KEY UPDATE reasons = VALUES(reasons)',
      [claimId, JSON.stringify(reasons)],
    );
  }

  async saveDone(
    tx: Tx,
    claimId: string,
    done: { rootCause: string; correction: string; doneBy: string; doneAt: Date },
  ): Promise<void> {
    const { rootCause, correction, doneBy, doneAt } = done;
    await tx.execute(
      `INSERT INTO case_rating (claimId, reasons, rootCause, correction, doneBy, doneAt) VALUES (?, '[]', ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE rootCause = VALUES(rootCause), correction = VALUES(correction),
         doneBy = VALUES(doneBy), doneAt = VALUES(doneAt)`,
      [claimId, rootCause, correction, doneBy, doneAt],
    );
  }
}
