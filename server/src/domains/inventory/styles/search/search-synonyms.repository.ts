import { Injectable } from '@nestjs/common';
import { Database, isId, type Tx } from '../../../../platform/database/index.js';

export interface SynonymRow {
  id: string;
  words: string[];
  oneWay: boolean;
  note: string;
  changedAt: Date;
  changedByName: string | null;
}
export interface SynonymFacts {
  id: string;
  first: string;
  words: string[];
  oneWay: boolean;
  note: string;
  changedAt: Date;
  changedBy: string;
}

const GROUP = `SELECT y.id, y.words, y.oneWay, y.note, y.changedAt, f.name AS changedByName
  FROM search_synonym y LEFT JOIN staff f ON f.id = y.changedBy`;

@Injectable()
export class SearchSynonymsRepository {
  constructor(private readonly database: Database) {}

  async all(): Promise<SynonymRow[]> {
    const rows = await this.database.query<Omit<SynonymRow, 'oneWay'> & { oneWay: number }>(
      `${GROUP} ORDER BY y.first, y.id`,
    );
    return rows.map((row) => ({ ...row, oneWay: row.oneWay === 1 }));
  }

  async exists(tx: Tx, id: string): Promise<boolean> {
    if (!isId(id)) return false;
    return (await tx.query('SELECT 1 FROM search_synonym WHERE id = ? FOR UPDATE', [id])).length > 0;
  }

  async add(tx: Tx, facts: SynonymFacts): Promise<void> {
    await tx.insert('search_synonym', facts);
  }

  async change(
    tx: Tx,
    { id, first, words, oneWay, note, changedAt, changedBy }: SynonymFacts,
  ): Promise<void> {
    await tx.execute(
      'UPDATE search_synonym SET first = ?, words = ?, oneWay = ?, note = ?, changedAt = ?, changedBy = ? WHERE id = ?',
      [first, JSON.stringify(words), oneWay, note, changedAt, changedBy, id],
    );
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.execute('DELETE FROM search_synonym WHERE id = ?', [id]);
  }
}
