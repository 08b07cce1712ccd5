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

type StoredRow = Omit<SynonymRow, 'oneWay'> & { oneWay: number };
const groupOf = (row: StoredRow): SynonymRow => ({ ...row, oneWay: row.oneWay === 1 });

@Injectable()
export class SearchSynonymsRepository {
  constructor(private readonly database: Database) {}

  async all(): Promise<SynonymRow[]> {
    return (await this.database.query<StoredRow>(`${GROUP} ORDER BY y.first, y.id`)).map(groupOf);
  }

  async lock(tx: Tx, id: string): Promise<SynonymRow | null> {
    if (!isId(id)) return null;
    const [row] = await tx.query<StoredRow>(`${GROUP} WHERE y.id = ? FOR UPDATE`, [id]);
    return row ? groupOf(row) : null;
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
