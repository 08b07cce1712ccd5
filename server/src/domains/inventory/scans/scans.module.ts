import { Module, type OnModuleInit } from '@nestjs/common';
import { Schedules } from '../../../platform/outbox/index.js';
import { StoreModule } from '../../store/index.js';
import { InventoryModule } from '../inventory.module.js';
import { AlarmsRepository } from './alarms.repository.js';
import { PieceScans, ScanBooks } from './piece-scans.service.js';
import { ScanAlarms } from './scan-alarms.service.js';
import { ScanLog } from './scan-log.service.js';
import { ScanLedger } from './scan-ledger.service.js';
import { ScanPolicies } from './scan-policies.service.js';
import { ScanPoliciesRepository } from './scan-policies.repository.js';
import { ScanWatch } from './scan-watch.service.js';
import { ScansRepository } from './scans.repository.js';
import { TagFilesRepository } from './tag-files.repository.js';
import { TagFiles } from './tag-files.service.js';
import { Verdicts } from './verdicts.service.js';

const WATCH_SECONDS = 5;
const FORGET_SECONDS = 86_400;

/** Who scanned what, what is unusual about it, and what a tag therefore says. */
@Module({
  imports: [StoreModule, InventoryModule],
  providers: [
    ScansRepository,
    AlarmsRepository,
    ScanLedger,
    ScanLog,
    ScanPoliciesRepository,
    ScanPolicies,
    ScanWatch,
    ScanAlarms,
    Verdicts,
    TagFilesRepository,
    TagFiles,
    ScanBooks,
    PieceScans,
  ],
  exports: [PieceScans, ScanPolicies, ScanLog, ScanWatch, ScanAlarms, TagFiles],
})
export class ScansModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly watch: ScanWatch,
  ) {}

  onModuleInit(): void {
    this.schedules.every('scan.watch', WATCH_SECONDS, async () => {
      await this.watch.look();
    });
    this.schedules.every('scan.forget', FORGET_SECONDS, () => this.watch.forget());
  }
}
