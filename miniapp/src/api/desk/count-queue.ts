import { COUNT_BATCH, type CountVerdict } from '@zhuyue/shared';
import { create } from 'zustand';
import { keep, recall } from '@/platform/storage';
import { newKey } from '../call';
import { ApiError, canRetry } from '../failure';
import { sendScans } from './counts';
import { handHere, type Hand } from './hand';

/**
 * Scans of a count on this phone. `zy.count.queue` keeps what the server has not answered yet, so that a reload or a flat
 * battery loses nothing; `zy.count.open` names the count this phone helps with, for whoever reads a tag elsewhere in the
 * app: `openCount()` and `useCountQueue.getState().tick(id, serial)`. Nothing here ever says that a piece is counted before
 * the server has said so.
 */
const QUEUE = 'zy.count.queue';
const OPEN = 'zy.count.open';
/** What the contract takes: some eleven days. */
const LONGEST_MS = 1_000_000_000;
/** Answered rows stay on the screen for a while; they are the server's to remember. */
const SHOWN = 60;

export interface QueuedScan {
  clientId: string;
  countId: string;
  serial: string;
  /** Who held the phone; it is sent in nobody else's name. Null in rows of an older app: whoever is here sends them. */
  hand: Hand | null;
  /** When this phone saw the tag, by its own clock. */
  seenAt: number;
  state: 'waiting' | 'confirmed' | 'refused';
  verdict: CountVerdict | null;
  /** The tag had been counted before. */
  again: boolean;
  name: string | null;
}
export interface OpenCount {
  id: string;
  number: string;
}

const isScan = (value: unknown): value is QueuedScan => {
  const { clientId, countId, serial, seenAt } = value as Partial<QueuedScan>;
  return [clientId, countId, serial].every((word) => typeof word === 'string') && typeof seenAt === 'number';
};

function kept(): QueuedScan[] {
  try {
    const read: unknown = JSON.parse(recall(QUEUE) ?? '[]');
    return Array.isArray(read) ? read.filter(isScan).map((row) => ({ ...row, hand: row.hand ?? null })) : [];
  } catch {
    return [];
  }
}

/** The count this phone helps with; null when it helps with none. */
export function openCount(): OpenCount | null {
  try {
    const read = JSON.parse(recall(OPEN) ?? 'null') as Partial<OpenCount> | null;
    return typeof read?.id === 'string' && typeof read.number === 'string'
      ? { id: read.id, number: read.number }
      : null;
  } catch {
    return null;
  }
}

export const keepOpenCount = (count: OpenCount | null): void =>
  keep(OPEN, count === null ? null : JSON.stringify(count));

/** Scanned by whoever holds the phone now. */
export const isOwn = ({ hand }: Pick<QueuedScan, 'hand'>): boolean =>
  hand === null || hand.id === handHere()?.id;

/** By this hand already; what a colleague scanned and never sent does not count for anybody else. */
const isTicked = (row: QueuedScan, serial: string): boolean =>
  row.serial === serial && row.state !== 'refused' && isOwn(row);

interface CountQueue {
  rows: readonly QueuedScan[];
  sending: boolean;
  /** Newest first. False: this hand has that tag already. */
  tick: (countId: string, serial: string) => boolean;
  /** Sends what waits; quiet when the network is away, for it will be tried again. */
  flush: (countId: string) => Promise<void>;
  discardRefused: (countId: string) => void;
  /** What others scanned with this phone and never sent. */
  discardOthers: (countId: string) => void;
}

const unanswered = (rows: readonly QueuedScan[]): QueuedScan[] =>
  rows.filter((row) => row.state !== 'confirmed');

/** Everything unanswered, and the newest of the answered. */
function pruned(rows: readonly QueuedScan[]): QueuedScan[] {
  let shown = 0;
  return rows.filter((row) => row.state !== 'confirmed' || (shown += 1) <= SHOWN);
}

export const useCountQueue = create<CountQueue>((set, get) => {
  const write = (rows: readonly QueuedScan[]): void => {
    const left = pruned(rows);
    const open = unanswered(left);
    keep(QUEUE, open.length === 0 ? null : JSON.stringify(open));
    set({ rows: left });
  };
  const answer = (clientIds: readonly string[], change: (row: QueuedScan) => QueuedScan): void =>
    write(get().rows.map((row) => (clientIds.includes(row.clientId) ? change(row) : row)));
  return {
    rows: kept(),
    sending: false,
    tick: (countId, serial) => {
      if (get().rows.some((row) => row.countId === countId && isTicked(row, serial))) return false;
      const facts = { state: 'waiting' as const, verdict: null, again: false, name: null };
      write([
        { clientId: newKey(), countId, serial, hand: handHere(), seenAt: Date.now(), ...facts },
        ...get().rows,
      ]);
      void get().flush(countId);
      return true;
    },
    flush: async (countId) => {
      const waiting = get().rows.filter(
        (row) => row.countId === countId && row.state === 'waiting' && isOwn(row),
      );
      // The oldest first: the order in which somebody walked along the cases.
      const batch = waiting.slice(-COUNT_BATCH).reverse();
      if (get().sending || batch.length === 0) return;
      set({ sending: true });
      const ids = batch.map((row) => row.clientId);
      try {
        const now = Date.now();
        const answers = await sendScans(
          countId,
          batch.map(({ clientId, serial, seenAt }) => ({
            clientId,
            serial,
            agoMs: Math.min(LONGEST_MS, Math.max(0, now - seenAt)),
          })),
        );
        answer(ids, (row) => {
          const said = answers.find((one) => one.clientId === row.clientId);
          if (!said) return row;
          return { ...row, state: 'confirmed', verdict: said.verdict, again: !said.first, name: said.name };
        });
      } catch (error) {
        if (isOver(error)) answer(ids, (row) => ({ ...row, state: 'refused' }));
      } finally {
        set({ sending: false });
      }
    },
    discardRefused: (countId) =>
      write(get().rows.filter((row) => row.countId !== countId || row.state !== 'refused')),
    discardOthers: (countId) => write(get().rows.filter((row) => row.countId !== countId || isOwn(row))),
  };
});

/** Paused, asleep, without a network or signed out: it waits. The count is over, or never was: it will not be counted. */
function isOver(error: unknown): boolean {
  if (!(error instanceof ApiError) || canRetry(error) || error.status === 401) return false;
  return !(error.code === 'count.not_open' && error.details.state === 'paused');
}
