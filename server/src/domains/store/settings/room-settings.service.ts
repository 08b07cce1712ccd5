import { Injectable } from '@nestjs/common';
import { SETTINGS_LIMITS, type RoomKind } from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database, isDuplicate, newId, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import type { RoomRow } from './store-desk.rules.js';
import { StoreEditing, type Change } from './store-editing.service.js';

export interface RoomForm {
  kind: RoomKind;
  name: string;
  capacity: number;
  position: number;
  active: boolean;
}
export type RoomLine = Omit<RoomRow, 'active'> & { active: boolean };

/** 房间与台位 */
@Injectable()
export class RoomSettings {
  constructor(
    private readonly database: Database,
    private readonly editing: StoreEditing,
    private readonly clock: Clock,
  ) {}

  /** Those given up too, last. */
  async list(storeId: string): Promise<RoomLine[]> {
    const rows = await this.database.query<RoomRow & { active: number }>(
      `SELECT id, storeId, kind, name, capacity, position, active FROM room WHERE storeId = ?
       ORDER BY active DESC, position, name, id`,
      [storeId],
    );
    return rows.map((row) => ({ ...row, active: row.active === 1 }));
  }

  async add(by: StaffIdentity, storeId: string, form: RoomForm): Promise<string> {
    const id = newId();
    await this.editing.change(changeOf(by, storeId, 'room.add', id, [], form), (tx) =>
      uniquely(async () => {
        const [row] = await tx.query<{ n: number }>('SELECT COUNT(*) n FROM room WHERE storeId = ?', [
          storeId,
        ]);
        if (Number(row?.n ?? 0) >= SETTINGS_LIMITS.rooms) throw new DomainError('settings.too_many');
        await tx.insert('room', { id, storeId, ...form, changedAt: this.clock.now() });
      }),
    );
    return id;
  }

  async edit(
    by: StaffIdentity,
    storeId: string,
    id: string,
    form: RoomForm,
    seen: readonly string[],
  ): Promise<void> {
    await this.editing.change(changeOf(by, storeId, 'room.edit', id, seen, form), (tx) =>
      uniquely(async () => {
        await demandRoom(tx, storeId, id);
        await tx.execute(
          'UPDATE room SET kind = ?, name = ?, capacity = ?, position = ?, active = ?, changedAt = ? WHERE id = ?',
          [form.kind, form.name, form.capacity, form.position, form.active ? 1 : 0, this.clock.now(), id],
        );
      }),
    );
  }
}

async function demandRoom(tx: Tx, storeId: string, id: string): Promise<void> {
  const found = await tx.query('SELECT id FROM room WHERE id = ? AND storeId = ? FOR UPDATE', [id, storeId]);
  if (found.length === 0) throw new DomainError('room.not_found');
}

async function uniquely(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (isDuplicate(error, 'uq_room_name')) throw new DomainError('room.name_taken');
    throw error;
  }
}

const changeOf = (
  by: StaffIdentity,
  storeId: string,
  action: string,
  subjectId: string,
  seen: readonly string[],
  form: RoomForm,
): Change => ({ by, storeId, action, subjectKind: 'room', subjectId, seen, details: { ...form } });
