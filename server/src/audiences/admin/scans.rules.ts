import { ALARM_FLOW } from '@zhuyue/shared';
import type { AlarmListRow, StaffScan } from '../../domains/inventory/index.js';
import type { StaffIdentity } from '../../platform/auth/index.js';
import { picturePath } from '../views/catalogue.rules.js';
import { toRungView } from '../views/rung.rules.js';
import { toAlarmBriefView } from '../views/scan-alarm.rules.js';
import type { AlarmRowView, AlarmView, EvidenceScanView, StaffScanView } from './scans.dto.js';

export const toAlarmRowView = (alarm: AlarmListRow): AlarmRowView => ({
  ...toAlarmBriefView(alarm),
  pieceId: alarm.pieceId,
  serial: alarm.serial,
  pieceName: alarm.name,
  picture: alarm.pieceId === null ? null : picturePath(alarm.picture),
  storeName: alarm.storeName,
  network: alarm.network,
});

export const toAlarmView = (alarm: AlarmListRow, staff: StaffIdentity): AlarmView => ({
  ...toAlarmRowView(alarm),
  facts: alarm.evidence.facts,
  scans: alarm.evidence.scans as EvidenceScanView[],
  settledByName: alarm.settledByName,
  settledAt: alarm.settledAt?.toISOString() ?? null,
  note: alarm.note,
  actions: ALARM_FLOW.allowed(alarm.state, staff.role),
});

export const toStaffScanView = (scan: StaffScan): StaffScanView => ({
  pieceId: scan.piece.id,
  serial: scan.piece.serial,
  state: scan.piece.state,
  container: scan.piece.container,
  storeName: scan.piece.storeName,
  heldUntil: scan.piece.heldUntil?.toISOString() ?? null,
  tagState: scan.tag.state,
  tagVersion: scan.tag.version,
  rungs: scan.rungs.map(toRungView),
  alarms: scan.alarms.map(toAlarmBriefView),
  days: scan.days,
  others: scan.others,
  people: scan.people,
});
