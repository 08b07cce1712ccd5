import { Injectable } from '@nestjs/common';

export interface OutboxNews {
  id: string;
  topic: string;
  payload: Record<string, unknown>;
  createdAt: Date;
}

/** Runs at least once for every event, in no promised order: what it does must bear being done twice. */
export type OutboxHandler = (event: OutboxNews) => Promise<void>;

/** Who listens to what. Filled while the modules start, read by the relay. */
@Injectable()
export class OutboxHandlers {
  private readonly topics = new Map<string, Map<string, OutboxHandler>>();

  /** `name` is kept with every delivery: renaming a handler orphans what it has not yet received. */
  on(topic: string, name: string, handler: OutboxHandler): void {
    const handlers = this.topics.get(topic) ?? new Map<string, OutboxHandler>();
    if (handlers.has(name)) throw new Error(`Topic ${topic} already has a handler named ${name}`);
    handlers.set(name, handler);
    this.topics.set(topic, handlers);
  }

  namesFor(topic: string): string[] {
    return [...(this.topics.get(topic)?.keys() ?? [])];
  }

  find(topic: string, name: string): OutboxHandler | undefined {
    return this.topics.get(topic)?.get(name);
  }
}
