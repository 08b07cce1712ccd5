import type { ClockSeen } from '../../domains/service/index.js';
import type { ClockView, CycleView, DeskClockView } from './clock.dto.js';

const minutes = (ms: number): number => Math.floor(ms / 60_000);

export const toClockView = ({ row, read, pause }: ClockSeen): ClockView => ({
  id: row.id,
  promise: row.promise,
  state: read.state,
  startedAt: row.startedAt.toISOString(),
  dueAt: read.dueAt === null ? null : new Date(read.dueAt).toISOString(),
  breachedAt: read.breachedAt === null ? null : new Date(read.breachedAt).toISOString(),
  pauseReason: pause?.reason ?? null,
  pausedSince: pause?.since.toISOString() ?? null,
  countedMinutes: minutes(read.countedMs),
  promisedMinutes: minutes(read.promisedMs),
});

export const toDeskClockView = ({ row, warnings }: ClockSeen): DeskClockView => ({
  id: row.id,
  warned: warnings.map(({ step, at }) => ({ step, at: at.toISOString() })),
  breachReason: row.breachReason,
  breachText: row.breachText,
  explainedByName: row.explainedByName,
  explainedAt: row.explainedAt?.toISOString() ?? null,
  takenBy: row.takenBy,
  takenByName: row.takenByName,
  takenAt: row.takenAt?.toISOString() ?? null,
});

/** Null for a case whose piece never came to us. */
export function toCycleView(clocks: readonly ClockSeen[]): CycleView | null {
  const cycles = clocks.filter(({ row }) => row.promise === 'return_cycle');
  if (cycles.length === 0) return null;
  const spent = { handling: 0, logistics: 0, waiting: 0 };
  for (const { read, now } of cycles)
    for (const { part, reason, from, to } of read.segments)
      spent[reason === null ? part : 'waiting'] += (to ?? Math.max(from, now.getTime())) - from;
  return {
    handlingMinutes: minutes(spent.handling),
    logisticsMinutes: minutes(spent.logistics),
    waitingMinutes: minutes(spent.waiting),
  };
}
