import { Injectable } from '@nestjs/common';
import type { RuleScope, RuleSort, RuleState, RuleTerms } from '@zhuyue/shared';
import { Database, isId, type Tx } from '../../../platform/database/index.js';

export interface RuleEntry {
  id: string;
  sort: RuleSort;
  name: string;
  reason: string;
  state: RuleState;
  rank: number;
  fromAt: Date;
  untilAt: Date | null;
  scope: RuleScope;
  terms: RuleTerms[RuleSort];
  createdBy: string | null;
  createdAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
  endedBy: string | null;
  endedAt: Date | null;
}
export interface RuleLine extends RuleEntry {
  createdByName: string | null;
  decidedByName: string | null;
  endedByName: string | null;
}

const COLUMNS = `r.id, r.sort, r.name, r.reason, r.state, r.\`rank\`, r.fromAt, r.untilAt, r.scope, r.terms,
  r.createdBy, r.createdAt, r.decidedBy, r.decidedAt, r.endedBy, r.endedAt`;
const NAMED = `SELECT ${COLUMNS}, c.name AS createdByName, d.name AS decidedByName, e.name AS endedByName
  FROM price_rule r LEFT JOIN staff c ON c.id = r.createdBy LEFT JOIN staff d ON d.id = r.decidedBy
  LEFT JOIN staff e ON e.id = r.endedBy`;

@Injectable()
export class RulesRepository {
  constructor(private readonly database: Database) {}

  /** What is being written and what holds first, then by rank. */
  list(sort: RuleSort): Promise<RuleLine[]> {
    return this.database.query(
      `${NAMED} WHERE r.sort = ?
       ORDER BY FIELD(r.state, 'draft', 'approved', 'ended', 'discarded'), r.\`rank\`, r.id LIMIT 500`,
      [sort],
    );
  }

  async counts(): Promise<{ sort: RuleSort; state: RuleState; count: number }[]> {
    return this.database.query('SELECT sort, state, COUNT(*) AS count FROM price_rule GROUP BY sort, state');
  }

  async find(id: string): Promise<RuleLine | null> {
    if (!isId(id)) return null;
    return (await this.database.query<RuleLine>(`${NAMED} WHERE r.id = ?`, [id]))[0] ?? null;
  }

  async lock(tx: Tx, id: string): Promise<RuleEntry | null> {
    if (!isId(id)) return null;
    const rows = await tx.query<RuleEntry>(`SELECT ${COLUMNS} FROM price_rule r WHERE r.id = ? FOR UPDATE`, [
      id,
    ]);
    return rows[0] ?? null;
  }

  add(tx: Tx, entry: RuleEntry): Promise<void> {
    return tx.insert('price_rule', entry);
  }

  async save(tx: Tx, entry: RuleEntry): Promise<void> {
    const { name, reason, state, rank, fromAt, untilAt, scope, terms } = entry;
    const { decidedBy, decidedAt, endedBy, endedAt, createdBy, id } = entry;
    await tx.execute(
      `UPDATE price_rule SET name = ?, reason = ?, state = ?, \`rank\` = ?, fromAt = ?, untilAt = ?, scope = ?,
       terms = ?, createdBy = ?, decidedBy = ?, decidedAt = ?, endedBy = ?, endedAt = ? WHERE id = ?`,
      [
        name,
        reason,
        state,
        rank,
        fromAt,
        untilAt,
        JSON.stringify(scope),
        JSON.stringify(terms),
        createdBy,
        decidedBy,
        decidedAt,
        endedBy,
        endedAt,
        id,
      ],
    );
  }

  /** Those of the list that there are. */
  async known(
    table: 'series' | 'style' | 'store',
    ids: readonly string[],
  ): Promise<{ id: string; name: string }[]> {
    if (ids.length === 0) return [];
    return this.database.query(`SELECT id, name FROM ${table} WHERE id IN (?)`, [ids]);
  }
}
