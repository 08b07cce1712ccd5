import { Module } from '@nestjs/common';
import { Live } from '../../platform/live/index.js';
import { LIVE_NEWS } from './live.rules.js';

/** Tells the live topics, once for all audiences, what the outbox's events mean to them. */
@Module({})
export class LiveNewsModule {
  constructor(live: Live) {
    live.follow(LIVE_NEWS);
  }
}
