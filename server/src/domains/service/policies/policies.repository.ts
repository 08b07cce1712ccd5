import { Injectable } from '@nestjs/common';
import type { PolicyBook, PolicyState } from '@zhuyue/shared';
import { Database, isId, type Tx } from '../../../platform/database/index.js';
import type { Simulation } from './simulation.rules.js';

export interface PolicyRow {
  id: string;
  code: string;
  version: number;
  effectiveOn: string;
  name: string;
  terms: PolicyBook;
  state: PolicyState;
  edition: number;
  authorId: string | null;
  approverId: string | null;
  decidedAt: Date | null;
  note: string | null;
  simulatedEdition: number | null;
  simulation: Simulation | null;
}
export interface PolicyLine extends PolicyRow {
  authorName: string | null;
  approverName: string | null;
  /** Warranties it is frozen into. */
  warranties: number;
}
/** A case of the last months, as a simulation asks it again. */
export interface PastCase {
  id: string;
  number: string;
  createdAt: Date;
  policyFacts: unknown;
  gem: string;
}

const NAMED = `SELECT p.*, a.name authorName, b.name approverName,
    (SELECT COUNT(*) FROM warranty w WHERE w.policyId = p.id) warranties
  FROM warranty_policy p LEFT JOIN staff a ON a.id = p.authorId LEFT JOIN staff b ON b.id = p.approverId`;

/** All SQL of policies. */
@Injectable()
export class PoliciesRepository {
  constructor(private readonly database: Database) {}

  list(): Promise<PolicyLine[]> {
    return this.database.query(`${NAMED} ORDER BY p.code, p.version DESC`);
  }

  async find(id: string): Promise<PolicyLine | null> {
    if (!isId(id)) return null;
    const rows = await this.database.query<PolicyLine>(`${NAMED} WHERE p.id = ?`, [id]);
    return rows[0] ?? null;
  }

  /** Everything of one code, locked: whoever begins a version and whoever publishes one stand in a line. */
  ofCode(tx: Tx, code: string): Promise<PolicyRow[]> {
    return tx.query('SELECT * FROM warranty_policy WHERE code = ? ORDER BY version FOR UPDATE', [code]);
  }

  async codeOf(id: string): Promise<string | null> {
    if (!isId(id)) return null;
    const rows = await this.database.query<{ code: string }>(
      'SELECT code FROM warranty_policy WHERE id = ?',
      [id],
    );
    return rows[0]?.code ?? null;
  }

  published(): Promise<PolicyRow[]> {
    return this.database.query("SELECT * FROM warranty_policy WHERE state = 'published'");
  }

  add(tx: Tx, row: PolicyRow): Promise<void> {
    return tx.insert('warranty_policy', { ...row, terms: JSON.stringify(row.terms), simulation: null });
  }

  async save(tx: Tx, row: PolicyRow): Promise<void> {
    await tx.execute(
      `UPDATE warranty_policy SET effectiveOn = ?, name = ?, terms = ?, state = ?, edition = ?, authorId = ?,
       approverId = ?, decidedAt = ?, note = ? WHERE id = ?`,
      [
        row.effectiveOn,
        row.name,
        JSON.stringify(row.terms),
        row.state,
        row.edition,
        row.authorId,
        row.approverId,
        row.decidedAt,
        row.note,
        row.id,
      ],
    );
  }

  /** Kept only while the edition is still the one that was run. */
  async keepSimulation(id: string, edition: number, simulation: Simulation): Promise<void> {
    await this.database.execute(
      'UPDATE warranty_policy SET simulation = ?, simulatedEdition = ? WHERE id = ? AND edition = ?',
      [JSON.stringify(simulation), edition, id, edition],
    );
  }

  /** Cases since a day in steps, oldest first; `after` is the last id of the step before. */
  casesSince(since: Date, after: string, limit: number): Promise<PastCase[]> {
    return this.database.query(
      `SELECT c.id, c.number, c.createdAt, c.policyFacts, s.gem
       FROM claim c JOIN piece p ON p.id = c.pieceId JOIN style s ON s.id = p.styleId
       WHERE c.createdAt >= ? AND c.coverage IS NOT NULL AND c.id > ? ORDER BY c.id LIMIT ?`,
      [since, after, limit],
    );
  }
}
