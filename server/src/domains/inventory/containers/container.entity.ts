import type { Container, ContainerState } from '@zhuyue/shared';
import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';
import { Store } from '../../store/index.js';

/** 容器: a tray, a case or a safe of a store, with a code on its label. Never deleted: old passport lines name it. */
@Entity('container')
@Index('uq_container_code', ['storeId', 'code'], { unique: true })
export class StockContainer {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Store, 'fk_container_store') storeId!: string;
  @Word(16) kind!: Container;
  @Word(16) code!: string;
  @TextColumn(40) name!: string;
  @Word(8) state!: ContainerState;
  @InstantColumn() createdAt!: Date;
}
