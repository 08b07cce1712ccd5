import { Injectable } from '@nestjs/common';
import { ALARM_FLOW, LIMITS, type AlarmAction } from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { isDuplicate } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { AlarmsRepository, type AlarmFilter, type AlarmListRow, type AlarmRow } from './alarms.repository.js';
import { ScanLedger } from './scan-ledger.service.js';

export interface AlarmStep {
  action: AlarmAction;
  note: string;
}

/** 扫码异常 as the staff settle them. */
@Injectable()
export class ScanAlarms {
  constructor(
    private readonly alarms: AlarmsRepository,
    private readonly ledger: ScanLedger,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async page(
    by: StaffIdentity,
    filter: Partial<AlarmFilter>,
    page: number,
  ): Promise<{ rows: AlarmListRow[]; total: number }> {
    const full: AlarmFilter = { storeId: null, states: null, kinds: null, pieceId: null, ...filter };
    const [rows, total] = await Promise.all([
      this.alarms.page(by, full, (page - 1) * LIMITS.pageSize, LIMITS.pageSize),
      this.alarms.count(by, full),
    ]);
    return { rows, total };
  }

  /** How many wait for a hand. */
  open(by: StaffIdentity, storeId: string | null): Promise<number> {
    return this.alarms.count(by, { storeId, states: ['open'], kinds: null, pieceId: null });
  }

  /** One of another store is not found. */
  async get(id: string, by: StaffIdentity): Promise<AlarmListRow> {
    const alarm = await this.alarms.find(id, by);
    if (!alarm) throw new DomainError('alarm.not_found');
    return alarm;
  }

  /** Open and confirmed ones of a piece, the newest first. */
  ofPiece(pieceId: string): Promise<AlarmRow[]> {
    return this.alarms.ofPiece(pieceId);
  }

  async step(id: string, by: StaffIdentity, { action, note }: AlarmStep): Promise<void> {
    const { transactions, outbox } = this.ledger;
    const once = (): Promise<void> =>
      transactions.run(async (tx) => {
        const alarm = await this.alarms.lock(tx, id, by);
        if (!alarm) throw new DomainError('alarm.not_found');
        const next = this.moved(alarm, by, { action, note });
        await this.alarms.save(tx, next);
        const { pieceId, storeId, kind } = alarm;
        const subject = { subjectKind: 'scan_alarm', subjectId: id, storeId };
        await this.audit.record(tx, {
          staffId: by.id,
          action: `scanAlarm.${action}`,
          ...subject,
          details: { note },
        });
        await outbox.add(tx, 'scan.alarm', { alarmId: id, kind, state: next.state, pieceId, storeId });
      });
    await once().catch((error: unknown) => {
      // The same thing was found again and is open by itself: there is nothing to reopen.
      if (isDuplicate(error, 'uq_scan_alarm_open')) throw new DomainError('alarm.action_refused', { action });
      throw error;
    });
  }

  private moved(alarm: AlarmRow, by: StaffIdentity, { action, note }: AlarmStep): AlarmRow {
    const state = ALARM_FLOW.next(alarm.state, action);
    if (state === null || !ALARM_FLOW.roles[action].includes(by.role))
      throw new DomainError('alarm.action_refused', { action, state: alarm.state });
    const openKey = state === 'open' ? `${alarm.kind}:${alarm.pieceId ?? alarm.network ?? ''}` : null;
    return { ...alarm, state, openKey, note, settledBy: by.id, settledAt: this.clock.now() };
  }
}
