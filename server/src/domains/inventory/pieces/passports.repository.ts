import { Injectable } from '@nestjs/common';
import { Database, newId, type Tx } from '../../../platform/database/index.js';
import type { Head } from './checkpoint.rules.js';
import type { BrokenLink, PassportHead } from './passport-check.rules.js';
import type { PassportLine } from './passport.rules.js';

export interface CheckpointRow {
  onDay: string;
  throughAt: Date;
  pieces: number;
  root: string;
  previous: string | null;
  keyId: string;
  publicKey: string;
  signature: string;
  madeAt: Date;
}
export interface CheckRow {
  id: string;
  askedBy: string | null;
  askedAt: Date;
  pieces: number;
  piecesDone: number;
  linesDone: number;
  checkpointsDone: number;
  broken: BrokenLink | null;
  brokenDay: string | null;
  finishedAt: Date | null;
}

const CHECKPOINT = 'onDay, throughAt, pieces, root, previous, keyId, publicKey, signature, madeAt';

/** SQL of passports as they are proven. */
@Injectable()
export class PassportsRepository {
  constructor(private readonly database: Database) {}

  async size(): Promise<{ pieces: number; lines: number; longest: number }> {
    const rows = await this.database.query<{ pieces: number; lines: number; longest: number | null }>(
      'SELECT COUNT(*) AS pieces, COALESCE(SUM(lastSeq), 0) AS `lines`, MAX(lastSeq) AS longest FROM piece',
    );
    const { pieces = 0, lines = 0, longest = 0 } = rows[0] ?? {};
    return { pieces, lines: Number(lines), longest: longest ?? 0 };
  }

  /** The next pieces by identifier, as their own rows see their passports. */
  heads(after: string, most: number): Promise<PassportHead[]> {
    return this.database.query(
      'SELECT id, state, lastSeq, lastHash FROM piece WHERE id > ? ORDER BY id LIMIT ?',
      [after, most],
    );
  }

  lines(pieceIds: readonly string[]): Promise<PassportLine[]> {
    if (pieceIds.length === 0) return Promise.resolve([]);
    return this.database.query('SELECT * FROM piece_event WHERE pieceId IN (?) ORDER BY pieceId, seq', [
      pieceIds,
    ]);
  }

  /** The last line of every piece before an instant. */
  headsAt(before: Date): Promise<Head[]> {
    return this.database.query(
      `SELECT e.pieceId, e.seq, e.hash FROM piece_event e
       JOIN (SELECT pieceId, MAX(seq) AS seq FROM piece_event WHERE at < ? GROUP BY pieceId) m
         ON m.pieceId = e.pieceId AND m.seq = e.seq
       ORDER BY e.pieceId`,
      [before],
    );
  }

  /** Newest first. */
  checkpoints(most: number): Promise<CheckpointRow[]> {
    return this.database.query(`SELECT ${CHECKPOINT} FROM passport_checkpoint ORDER BY onDay DESC LIMIT ?`, [
      most,
    ]);
  }

  async insertCheckpoint(row: CheckpointRow): Promise<void> {
    await this.database.execute(
      `INSERT IGNORE INTO passport_checkpoint (id, ${CHECKPOINT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        newId(),
        row.onDay,
        row.throughAt,
        row.pieces,
        row.root,
        row.previous,
        row.keyId,
        row.publicKey,
        row.signature,
        row.madeAt,
      ],
    );
  }

  async insertCheck(tx: Tx, row: CheckRow): Promise<void> {
    await tx.insert('passport_check', { ...row });
  }

  async saveCheck(row: CheckRow): Promise<void> {
    await this.database.execute(
      `UPDATE passport_check SET pieces = ?, piecesDone = ?, linesDone = ?, checkpointsDone = ?, broken = ?,
       brokenDay = ?, finishedAt = ? WHERE id = ?`,
      [
        row.pieces,
        row.piecesDone,
        row.linesDone,
        row.checkpointsDone,
        row.broken,
        row.brokenDay,
        row.finishedAt,
        row.id,
      ],
    );
  }

  async check(id: string): Promise<CheckRow | null> {
    return (
      (await this.database.query<CheckRow>('SELECT * FROM passport_check WHERE id = ?', [id]))[0] ?? null
    );
  }

  /** Newest first. */
  checks(most: number): Promise<(CheckRow & { askedByName: string | null })[]> {
    return this.database.query(
      `SELECT c.*, a.name AS askedByName FROM passport_check c LEFT JOIN staff a ON a.id = c.askedBy
       ORDER BY c.id DESC LIMIT ?`,
      [most],
    );
  }
}
