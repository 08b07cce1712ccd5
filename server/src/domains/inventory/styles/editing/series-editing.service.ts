import { Injectable } from '@nestjs/common';
import type { StaffIdentity } from '../../../../platform/auth/index.js';
import { Database, isDuplicate, isId, newId, type Tx } from '../../../../platform/database/index.js';
import { DomainError } from '../../../../platform/errors/index.js';
import { EditingLedger } from './editing-ledger.service.js';

export interface SeriesFacts {
  name: string;
  story: string;
  picture: string;
}
export interface DeskSeries extends SeriesFacts {
  id: string;
  rank: number;
  styleCount: number;
}

/** 系列: made, renamed, told anew and put in order by headquarters. */
@Injectable()
export class SeriesEditing {
  constructor(
    private readonly ledger: EditingLedger,
    private readonly database: Database,
  ) {}

  /** In the order of the home page. */
  list(): Promise<DeskSeries[]> {
    return this.database.query(
      `SELECT e.id, e.name, e.story, e.picture, e.\`rank\`,
         (SELECT COUNT(*) FROM style s WHERE s.seriesId = e.id AND s.state = 'published') AS styleCount
       FROM series e ORDER BY e.\`rank\`, e.id`,
    );
  }

  async add(by: StaffIdentity, facts: SeriesFacts): Promise<string> {
    const id = newId();
    await this.change(by, 'series.add', id, async (tx) => {
      await this.refuseName(tx, facts.name, id);
      const rows = await tx.query<{ n: number | null }>('SELECT MAX(`rank`) AS n FROM series FOR UPDATE');
      // The code is for the seed and for programs; people go by the name.
      await tx.insert('series', { id, code: id.toLowerCase(), ...facts, rank: (rows[0]?.n ?? 0) + 1 });
    });
    return id;
  }

  async edit(by: StaffIdentity, id: string, facts: SeriesFacts): Promise<void> {
    if (!isId(id)) throw new DomainError('series.not_found');
    await this.change(by, 'series.edit', id, async (tx) => {
      await this.refuseName(tx, facts.name, id);
      const { affected } = await tx.execute(
        'UPDATE series SET name = ?, story = ?, picture = ? WHERE id = ?',
        [facts.name, facts.story, facts.picture, id],
      );
      if (affected === 0) throw new DomainError('series.not_found');
    });
  }

  /** All of them, in the new order. */
  async order(by: StaffIdentity, ids: readonly string[]): Promise<void> {
    await this.change(by, 'series.order', ids[0] ?? newId(), async (tx) => {
      const known = await tx.query<{ id: string }>('SELECT id FROM series ORDER BY id FOR UPDATE');
      const given = new Set(ids);
      if (known.length !== given.size || !known.every((row) => given.has(row.id)))
        throw new DomainError('series.not_found');
      for (const [i, id] of ids.entries())
        await tx.execute('UPDATE series SET `rank` = ? WHERE id = ?', [i + 1, id]);
    });
  }

  private async change(
    by: StaffIdentity,
    action: string,
    id: string,
    work: (tx: Tx) => Promise<void>,
  ): Promise<void> {
    try {
      await this.ledger.transactions.run(async (tx) => {
        await work(tx);
        await this.ledger.audit.record(tx, {
          staffId: by.id,
          action,
          subjectKind: 'series',
          subjectId: id,
        });
        await this.ledger.outbox.add(tx, 'style.changed', { seriesId: id });
      });
    } catch (error) {
      if (isDuplicate(error)) throw new DomainError('series.name_taken');
      throw error;
    }
  }

  private async refuseName(tx: Tx, name: string, id: string): Promise<void> {
    const rows = await tx.query('SELECT id FROM series WHERE name = ? AND id <> ? FOR UPDATE', [name, id]);
    if (rows.length > 0) throw new DomainError('series.name_taken');
  }
}
