import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Schedules } from '../../../../platform/outbox/index.js';
import { StyleImportWorker } from './style-import-worker.service.js';

const LOOK_SECONDS = 1;

/** The worker process takes up imports that wait. */
@Injectable()
export class StyleImportTimer implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly worker: StyleImportWorker,
  ) {}

  onModuleInit(): void {
    this.schedules.every('style_import.work', LOOK_SECONDS, async () => this.worker.look());
  }
}
