import type { AlarmRow } from '../../domains/inventory/index.js';
import type { AlarmBriefView } from './scan-alarm.dto.js';

export const toAlarmBriefView = (alarm: AlarmRow): AlarmBriefView => ({
  id: alarm.id,
  kind: alarm.kind,
  state: alarm.state,
  hits: alarm.hits,
  firstAt: alarm.firstAt.toISOString(),
  lastAt: alarm.lastAt.toISOString(),
});
