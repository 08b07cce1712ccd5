import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { Config } from '../config/index.js';

/** The connection to Redis, if the settings name one. What uses it must go on without. */
@Injectable()
export class RedisLink implements OnApplicationShutdown {
  readonly client: Redis | null;
  private readonly logger = new Logger(RedisLink.name);
  private readonly subscribers: Redis[] = [];

  constructor(config: Config) {
    this.client =
      config.redisUrl === null
        ? null
        : this.watched(new Redis(config.redisUrl, { maxRetriesPerRequest: 1, enableOfflineQueue: false }));
  }

  /** Calls `listener` with every message, and `missed` when messages may have been lost. */
  subscribe(channel: string, listener: (message: string) => void, missed: () => void): void {
    if (!this.client) return;
    const subscriber = this.watched(
      this.client.duplicate({ enableOfflineQueue: true, maxRetriesPerRequest: null }),
    );
    this.subscribers.push(subscriber);
    subscriber.on('message', (_channel, message: string) => listener(message));
    subscriber.on('ready', missed);
    subscriber.subscribe(channel).catch((error: unknown) => this.logger.warn(String(error)));
  }

  onApplicationShutdown(): void {
    for (const connection of [this.client, ...this.subscribers]) connection?.disconnect();
  }

  private watched(connection: Redis): Redis {
    return connection.on('error', (error: Error) => this.logger.warn(`Redis: ${error.message}`));
  }
}
