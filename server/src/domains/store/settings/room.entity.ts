import type { RoomKind } from '@zhuyue/shared';
import { Entity, Index } from 'typeorm';
import {
  BoolColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';
import { Store } from '../store.entity.js';

/** A room or a row of desks where visits take place. Never deleted: visits name it; one given up is not active. */
@Entity('room')
@Index('uq_room_name', ['storeId', 'name'], { unique: true })
export class Room {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Store, 'fk_room_store') storeId!: string;
  @Word(16) kind!: RoomKind;
  @TextColumn(20) name!: string;
  /** Visits that can go on in it at once. */
  @IntColumn() capacity!: number;
  /** Order on the page and on the board. */
  @IntColumn() position!: number;
  @BoolColumn({ default: true }) active!: boolean;
  @InstantColumn() changedAt!: Date;
}
