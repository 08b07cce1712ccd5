import { Injectable } from '@nestjs/common';
import type { PieceState } from '@zhuyue/shared';
import { Database, newId, type Tx } from '../../../platform/database/index.js';
import type { ScanFact } from './anomaly.rules.js';

export interface ScanRow extends ScanFact {
  pieceId: string;
  storeId: string | null;
  late: number | boolean;
}
export type NewScan = Omit<ScanRow, 'id'>;
export interface NewGuess {
  network: string;
  at: Date;
  count: number;
  samples: string[];
}
export interface GuessRow extends NewGuess {
  id: string;
}
export interface ScanPieceRow {
  id: string;
  serial: string;
  state: PieceState;
  storeId: string;
  styleId: string;
}

const SCAN = `id, pieceId, serial, at, channel, viewer, visitor, network, latTenths, lngTenths, city, placeBy, storeId, late`;

/** SQL of the log of scans. */
@Injectable()
export class ScansRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Tx, scans: readonly NewScan[]): Promise<void> {
    if (scans.length > 0)
      await tx.insert(
        'tag_scan',
        scans.map((scan) => ({ id: newId(), ...scan })),
      );
  }

  async addGuesses(tx: Tx, guesses: readonly NewGuess[]): Promise<void> {
    if (guesses.length > 0)
      await tx.insert(
        'tag_guess',
        guesses.map((guess) => ({ id: newId(), ...guess })),
      );
  }

  /** The piece behind each serial that is in the books. */
  async pieceIds(serials: readonly string[]): Promise<Map<string, string>> {
    if (serials.length === 0) return new Map();
    const rows = await this.database.query<{ pieceId: string; serial: string }>(
      'SELECT pieceId, serial FROM tag WHERE serial IN (?)',
      [serials],
    );
    return new Map(rows.map((row) => [row.serial, row.pieceId]));
  }

  /** Those the rules have not seen, oldest first. */
  unexamined(most: number): Promise<{ id: string; pieceId: string }[]> {
    return this.database.query('SELECT id, pieceId FROM tag_scan WHERE examined = 0 ORDER BY id LIMIT ?', [
      most,
    ]);
  }

  async markExamined(tx: Tx, table: 'tag_scan' | 'tag_guess', ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await tx.execute(`UPDATE ${table} SET examined = 1 WHERE id IN (?)`, [ids]);
  }

  /** The newest of a piece since an instant, in the order of time. */
  async ofPiece(pieceId: string, since: Date, most: number): Promise<ScanRow[]> {
    const rows = await this.database.query<ScanRow>(
      `SELECT ${SCAN} FROM tag_scan WHERE pieceId = ? AND at > ? ORDER BY at DESC, id DESC LIMIT ?`,
      [pieceId, since, most],
    );
    return rows.reverse();
  }

  unexaminedGuesses(most: number): Promise<GuessRow[]> {
    return this.database.query(
      'SELECT id, network, at, count, samples FROM tag_guess WHERE examined = 0 ORDER BY id LIMIT ?',
      [most],
    );
  }

  guessesOf(network: string, since: Date): Promise<GuessRow[]> {
    return this.database.query(
      'SELECT id, network, at, count, samples FROM tag_guess WHERE network = ? AND at > ? ORDER BY at LIMIT 1000',
      [network, since],
    );
  }

  pieces(ids: readonly string[]): Promise<ScanPieceRow[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.database.query('SELECT id, serial, state, storeId, styleId FROM piece WHERE id IN (?)', [
      ids,
    ]);
  }

  /** The last time each of these things happened to a piece. */
  async lastAt(pieceId: string, actions: readonly string[]): Promise<Date | null> {
    const rows = await this.database.query<{ at: Date | null }>(
      'SELECT MAX(at) AS at FROM piece_event WHERE pieceId = ? AND action IN (?)',
      [pieceId, actions],
    );
    return rows[0]?.at ?? null;
  }

  /** Removes what has been kept long enough; answers how many. Bounded, so that it never holds up the writers. */
  async forget(table: 'tag_scan' | 'tag_guess', before: Date, most: number): Promise<number> {
    const { affected } = await this.database.execute(`DELETE FROM ${table} WHERE at < ? LIMIT ?`, [
      before,
      most,
    ]);
    return affected;
  }

  count(
    pieceId: string,
    since: Date,
  ): Promise<{ viewer: string; scans: number; visitors: number; lastAt: Date }[]> {
    return this.database.query(
      `SELECT viewer, COUNT(*) AS scans, COUNT(DISTINCT visitor) AS visitors, MAX(at) AS lastAt FROM tag_scan
       WHERE pieceId = ? AND at > ? GROUP BY viewer ORDER BY viewer`,
      [pieceId, since],
    );
  }
}
