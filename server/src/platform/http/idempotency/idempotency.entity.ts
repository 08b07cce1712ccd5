import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { INSTANT_COLUMN } from '../../database/index.js';

const ASCII = { type: 'varchar', charset: 'ascii', collation: 'ascii_bin' } as const;

/** A request that was carried out, and its reply: sent again, it is answered again and not done again. */
@Entity('idempotency_key')
@Index('ix_idempotency_key_created', ['createdAt'])
export class IdempotencyRow {
  /** Who does what, as `customer:{id}:appointment.book`: two people may choose the same key. */
  @PrimaryColumn({ ...ASCII, length: 120 }) scope: string;
  @PrimaryColumn({ ...ASCII, length: 64 }) key: string;
  @Column({ type: 'char', length: 43, charset: 'ascii', collation: 'ascii_bin' }) bodyHash: string;
  @Column({ type: 'json', nullable: true }) reply: unknown;
  @Column(INSTANT_COLUMN) createdAt: Date;
}

export const IDEMPOTENCY_ENTITIES = [IdempotencyRow];
