import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ID_COLUMN, INSTANT_COLUMN } from '../database/index.js';

/** Something that happened, written in the transaction that made it happen. */
@Entity('outbox_event')
@Index('ix_outbox_event_spread', ['spreadAt', 'id'])
@Index('ix_outbox_event_created', ['createdAt'])
export class OutboxEvent {
  @PrimaryColumn(ID_COLUMN) id: string;
  @Column({ type: 'varchar', length: 80, charset: 'ascii', collation: 'ascii_bin' }) topic: string;
  @Column({ type: 'json' }) payload: Record<string, unknown>;
  @Column(INSTANT_COLUMN) createdAt: Date;
  /** When the deliveries were written; an event nobody listens to has none and is done. */
  @Column({ ...INSTANT_COLUMN, nullable: true }) spreadAt: Date | null;
}

export const DELIVERY_STATES = ['waiting', 'done', 'dead'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** One event on its way to one handler: each is retried on its own. */
@Entity('outbox_delivery')
@Index('ix_outbox_delivery_due', ['state', 'nextAt'])
@Index('ix_outbox_delivery_claim', ['claim'])
export class OutboxDelivery {
  @PrimaryColumn(ID_COLUMN) eventId: string;
  @PrimaryColumn({ type: 'varchar', length: 80, charset: 'ascii', collation: 'ascii_bin' }) handler: string;
  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' }) state: DeliveryState;
  @Column({ type: 'int', default: 0 }) attempts: number;
  /** Due from here on. A claim moves it past the lease, so what a killed worker held comes due again by itself. */
  @Column(INSTANT_COLUMN) nextAt: Date;
  /** Who holds it now. */
  @Column({ ...ID_COLUMN, nullable: true }) claim: string | null;
  @Column({ type: 'varchar', length: 500, nullable: true }) lastError: string | null;
  @Column({ ...INSTANT_COLUMN, nullable: true }) doneAt: Date | null;
}

/** At most one worker runs a timer: the one that holds its row. */
@Entity('schedule_lease')
export class ScheduleLease {
  @PrimaryColumn({ type: 'varchar', length: 80, charset: 'ascii', collation: 'ascii_bin' }) name: string;
  @Column(INSTANT_COLUMN) nextAt: Date;
  @Column(INSTANT_COLUMN) leaseUntil: Date;
  @Column({ ...ID_COLUMN, nullable: true }) holder: string | null;
}

export const OUTBOX_ENTITIES = [OutboxEvent, OutboxDelivery, ScheduleLease];
