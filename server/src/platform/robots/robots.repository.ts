import { Injectable } from '@nestjs/common';
import type { RobotKind } from '@zhuyue/shared';
import { Database, isId, newId, type Tx } from '../database/index.js';
import type { RobotMessageState } from './robot.entity.js';

export interface RobotRow {
  id: string;
  owner: string;
  kind: RobotKind;
  host: string;
  sealedUrl: string;
  /** 1 or 0, as the database keeps it. */
  active: number;
  quietFrom: string | null;
  quietTo: string | null;
  version: number;
  changedByName: string;
  changedAt: Date;
}
export interface RobotMessageRow {
  id: string;
  robotId: string;
  eventId: string;
  text: string;
  state: RobotMessageState;
  dueAt: Date;
  answer: string | null;
  createdAt: Date;
  sentAt: Date | null;
}

/** All SQL of the robots. */
@Injectable()
export class RobotsRepository {
  constructor(private readonly database: Database) {}

  async of(owner: string): Promise<RobotRow | null> {
    const [row] = await this.database.query<RobotRow>('SELECT * FROM robot WHERE owner = ?', [owner]);
    return row ?? null;
  }

  active(owners: readonly string[]): Promise<RobotRow[]> {
    return this.database.query('SELECT * FROM robot WHERE owner IN (?) AND active = 1 ORDER BY id', [owners]);
  }

  async byId(id: string): Promise<RobotRow | null> {
    const [row] = await this.database.query<RobotRow>('SELECT * FROM robot WHERE id = ?', [id]);
    return row ?? null;
  }

  async lock(tx: Tx, owner: string): Promise<RobotRow | null> {
    const [row] = await tx.query<RobotRow>('SELECT * FROM robot WHERE owner = ? FOR UPDATE', [owner]);
    return row ?? null;
  }

  async save(tx: Tx, row: RobotRow): Promise<void> {
    const { id, kind, host, sealedUrl, active, quietFrom, quietTo, version, changedByName, changedAt } = row;
    await tx.execute(
      `UPDATE robot SET kind = ?, host = ?, sealedUrl = ?, active = ?, quietFrom = ?, quietTo = ?, version = ?,
       changedByName = ?, changedAt = ? WHERE id = ?`,
      [kind, host, sealedUrl, active, quietFrom, quietTo, version, changedByName, changedAt, id],
    );
  }

  insert(tx: Tx, row: RobotRow): Promise<void> {
    return tx.insert('robot', row);
  }

  /** @returns its id when it is new: a worker that tells the news again adds nothing. */
  async put(
    tx: Tx,
    message: Pick<RobotMessageRow, 'robotId' | 'eventId' | 'text' | 'dueAt' | 'createdAt'>,
    released: boolean,
  ): Promise<string | null> {
    const { robotId, eventId, text, dueAt, createdAt } = message;
    const id = newId();
    const { affected } = await tx.execute(
      `INSERT IGNORE INTO robot_message (id, robotId, eventId, text, state, dueAt, released, createdAt)
       VALUES (?, ?, ?, ?, 'waiting', ?, ?, ?)`,
      [id, robotId, eventId, text, dueAt, released ? 1 : 0, createdAt],
    );
    return affected === 1 ? id : null;
  }

  /** Held in a quiet time that is over; locked, and left to whoever has them already. */
  held(tx: Tx, now: Date, limit: number): Promise<{ id: string }[]> {
    return tx.query(
      `SELECT id FROM robot_message WHERE released = 0 AND dueAt <= ? ORDER BY dueAt LIMIT ? FOR UPDATE SKIP LOCKED`,
      [now, limit],
    );
  }

  async release(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.execute('UPDATE robot_message SET released = 1 WHERE id IN (?)', [ids]);
  }

  async message(id: string): Promise<RobotMessageRow | null> {
    if (!isId(id)) return null;
    const [row] = await this.database.query<RobotMessageRow>('SELECT * FROM robot_message WHERE id = ?', [
      id,
    ]);
    return row ?? null;
  }

  async settle(id: string, state: RobotMessageState, answer: string, at: Date | null): Promise<void> {
    await this.database.execute('UPDATE robot_message SET state = ?, answer = ?, sentAt = ? WHERE id = ?', [
      state,
      answer,
      at,
      id,
    ]);
  }

  newest(robotId: string, limit: number): Promise<RobotMessageRow[]> {
    return this.database.query(
      'SELECT * FROM robot_message WHERE robotId = ? ORDER BY createdAt DESC, id DESC LIMIT ?',
      [robotId, limit],
    );
  }
}
