import { Injectable } from '@nestjs/common';
import { VISIT_LIMITS } from '@zhuyue/shared';
import { Database, isId, newId, type Tx } from '../../../platform/database/index.js';

export interface VoteOption {
  styleId: string;
  sizeHmm: number | null;
}
export interface VoteLinkRow {
  id: string;
  appointmentId: string;
  customerId: string;
  tokenHash: string;
  options: VoteOption[];
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
}

/** All SQL of votes. */
@Injectable()
export class VotesRepository {
  constructor(private readonly database: Database) {}

  insert(tx: Tx, row: VoteLinkRow): Promise<void> {
    return tx.insert('vote_link', row);
  }

  async liveIn(tx: Tx, appointmentId: string, now: Date): Promise<number> {
    const rows = await tx.query<{ n: number }>(
      'SELECT COUNT(*) n FROM vote_link WHERE appointmentId = ? AND revokedAt IS NULL AND expiresAt > ?',
      [appointmentId, now],
    );
    return Number(rows[0]?.n ?? 0);
  }

  async byToken(tokenHash: string): Promise<VoteLinkRow | null> {
    const rows = await this.database.query<VoteLinkRow>('SELECT * FROM vote_link WHERE tokenHash = ?', [
      tokenHash,
    ]);
    return rows[0] ?? null;
  }

  ofVisit(appointmentId: string): Promise<VoteLinkRow[]> {
    return this.database.query(
      'SELECT * FROM vote_link WHERE appointmentId = ? ORDER BY createdAt DESC, id DESC LIMIT 20',
      [appointmentId],
    );
  }

  /** Votes by `link:choice`. */
  async counts(linkIds: readonly string[]): Promise<Map<string, number>> {
    if (linkIds.length === 0) return new Map();
    const rows = await this.database.query<{ linkId: string; choice: number; n: number }>(
      'SELECT linkId, choice, COUNT(*) n FROM vote_ballot WHERE linkId IN (?) GROUP BY linkId, choice',
      [linkIds],
    );
    return new Map(rows.map((row) => [`${row.linkId}:${String(row.choice)}`, Number(row.n)]));
  }

  async revoke(id: string, appointmentId: string, at: Date): Promise<boolean> {
    if (!isId(id)) return false;
    const { affected } = await this.database.execute(
      'UPDATE vote_link SET revokedAt = COALESCE(revokedAt, ?) WHERE id = ? AND appointmentId = ?',
      [at, id, appointmentId],
    );
    return affected === 1;
  }

  async choiceOf(linkId: string, voterHash: string): Promise<number | null> {
    const rows = await this.database.query<{ choice: number }>(
      'SELECT choice FROM vote_ballot WHERE linkId = ? AND voterHash = ?',
      [linkId, voterHash],
    );
    return rows[0]?.choice ?? null;
  }

  /** One ballot a device; false once the link has had as many as a circle of friends can be. */
  async cast(linkId: string, voterHash: string, choice: number, at: Date): Promise<boolean> {
    if (await this.recast(linkId, voterHash, choice, at)) return true;
    // The most is a guard against a flood, not a promise: two ballots at the same instant may both be the last.
    const { affected } = await this.database.execute(
      `INSERT INTO vote_ballot (id, linkId, voterHash, choice, at)
       SELECT ?, ?, ?, ?, ? FROM dual WHERE (SELECT COUNT(*) FROM vote_ballot b WHERE b.linkId = ?) < ?
       ON DUPLICATE KEY UPDATE choice = VALUES(choice), at = VALUES(at)`,
      [newId(), linkId, voterHash, choice, at, linkId, VISIT_LIMITS.voteBallots],
    );
    // The ballot that filled the link may be this device's own: the first tap of two.
    return affected > 0 || this.recast(linkId, voterHash, choice, at);
  }

  private async recast(linkId: string, voterHash: string, choice: number, at: Date): Promise<boolean> {
    const { affected } = await this.database.execute(
      'UPDATE vote_ballot SET choice = ?, at = ? WHERE linkId = ? AND voterHash = ?',
      [choice, at, linkId, voterHash],
    );
    return affected === 1;
  }
}
