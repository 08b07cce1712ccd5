import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { newId, type Tx } from '../database/index.js';

/** News for the rest of the house, and for the world outside: written with the change, delivered by the worker. */
@Injectable()
export class Outbox {
  constructor(private readonly clock: Clock) {}

  async add(tx: Tx, topic: string, payload: object): Promise<void> {
    await tx.insert('outbox_event', { id: newId(), topic, payload, createdAt: this.clock.now() });
  }
}
