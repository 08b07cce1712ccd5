import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { ScanViewer } from '@zhuyue/shared';
import { LRUCache } from 'lru-cache';
import { Config } from '../../../platform/config/index.js';
import { Transactions } from '../../../platform/database/index.js';
import { Stores } from '../../store/index.js';
import { ScansRepository, type NewGuess, type NewScan } from './scans.repository.js';
import { networkOf, tenths, visitorsBy, type ScanNote } from './visitor.rules.js';

const FLUSH_MS = 1000;
/** A burst beyond this is counted and let go: the log must never cost a reply. */
const MOST_WAITING = 20_000;
const MOST_NETWORKS = 500;
const SAMPLES = 5;
/** A page that asks again, and the answer for the owner or the staff beside it, are one scan. */
const SAME_SCAN_MS = 120_000;
/** Further away from every store than this, a city would be a guess. */
const CITY_KM = 60;

interface Kept {
  key: string;
  note: ScanNote;
  visitor: string;
}
interface Refused {
  count: number;
  at: Date;
  samples: string[];
}

const isSame = (at: number, note: ScanNote): boolean => Math.abs(note.at.getTime() - at) < SAME_SCAN_MS;

const RANK: Readonly<Record<ScanViewer, number>> = { shopper: 0, owner: 1, staff: 2 };

/**
 * Who read which tag when. A request only leaves a note in memory; once a second the notes are made anonymous and written
 * together. What a crash loses is a second of statistics.
 */
@Injectable()
export class ScanLog implements BeforeApplicationShutdown {
  private readonly logger = new Logger(ScanLog.name);
  private notes: ScanNote[] = [];
  private refusals = new Map<string, Refused>();
  private dropped = 0;
  private timer: NodeJS.Timeout | null = null;
  private writing = Promise.resolve();
  private readonly recent = new LRUCache<string, { viewer: ScanViewer; at: number }>({ max: 50_000 });
  private readonly key: string;

  constructor(
    private readonly scans: ScansRepository,
    private readonly stores: Stores,
    private readonly transactions: Transactions,
    config: Config,
  ) {
    this.key = `visitor:${config.fileUrlKey}`;
  }

  note(scan: ScanNote): void {
    if (this.notes.length >= MOST_WAITING) this.dropped += 1;
    else this.notes.push(scan);
    this.wake();
  }

  /** A code that was refused before or after the look-up: guesses are counted per network, not one by one. */
  refused(ip: string, code: string, at: Date): void {
    const network = networkOf(ip);
    const held = this.refusals.get(network);
    if (!held && this.refusals.size >= MOST_NETWORKS) return;
    const now = held ?? { count: 0, at, samples: [] };
    now.count += 1;
    now.at = at;
    if (now.samples.length < SAMPLES) now.samples.push(code.replace(/[^\w-]/g, '').slice(0, 20));
    this.refusals.set(network, now);
    this.wake();
  }

  /** Resolves once everything noted before is written, also by a flush that is under way: a process that stops waits for it. */
  flush(): Promise<void> {
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  /** Nothing is lost when the database is away for a while: it is tried again with the next. */
  private async write(): Promise<void> {
    const [notes, refusals, dropped] = [this.notes, this.refusals, this.dropped];
    [this.notes, this.refusals, this.dropped] = [[], new Map<string, Refused>(), 0];
    if (dropped > 0) this.logger.warn(`${String(dropped)} scans came in too fast to be counted`);
    if (notes.length === 0 && refusals.size === 0) return;
    try {
      const kept = this.distinct(notes);
      const [rows, guesses] = [await this.rowsOf(kept), guessesOf(refusals)];
      await this.transactions.run(async (tx) => {
        await this.scans.add(tx, rows);
        await this.scans.addGuesses(tx, guesses);
      });
      // Only what is written can have been seen before.
      for (const { key, note } of kept) this.recent.set(key, { viewer: note.viewer, at: note.at.getTime() });
    } catch (error) {
      this.logger.error('Scans could not be written, they wait', error);
      this.notes = [...notes, ...this.notes].slice(0, MOST_WAITING);
      for (const [network, refused] of refusals)
        if (!this.refusals.has(network)) this.refusals.set(network, refused);
      this.wake();
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    await this.flush();
  }

  private wake(): void {
    if (this.timer) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.flush();
    }, FLUSH_MS);
    this.timer.unref();
  }

  private async rowsOf(kept: readonly Kept[]): Promise<NewScan[]> {
    const pieces = await this.scans.pieceIds([...new Set(kept.map(({ note }) => note.serial))]);
    const rows: NewScan[] = [];
    for (const { note, visitor } of kept) {
      const pieceId = pieces.get(note.serial);
      if (pieceId !== undefined) rows.push(await this.rowOf(note, visitor, pieceId));
    }
    return rows;
  }

  /** One for one person and tag within the time; seen as owner or staff weighs more than as a stranger. */
  private distinct(notes: readonly ScanNote[]): Kept[] {
    const kept: Kept[] = [];
    const last = new Map<string, Kept>();
    const visitorOf = visitorsBy(this.key);
    for (const note of notes) {
      const visitor = visitorOf(note);
      const key = `${visitor} ${note.serial}`;
      const [written, waiting] = [this.recent.get(key), last.get(key)];
      if (waiting && isSame(waiting.note.at.getTime(), note)) {
        const viewer = RANK[note.viewer] > RANK[waiting.note.viewer] ? note.viewer : waiting.note.viewer;
        const { place, placeBy } = waiting.note.place === null ? note : waiting.note;
        waiting.note = { ...waiting.note, viewer, place, placeBy };
        continue;
      }
      if (!waiting && written && isSame(written.at, note) && RANK[note.viewer] <= RANK[written.viewer])
        continue;
      const one = { key, note, visitor };
      kept.push(one);
      last.set(key, one);
    }
    return kept;
  }

  private async rowOf(note: ScanNote, visitor: string, pieceId: string): Promise<NewScan> {
    const { serial, at, channel, viewer, storeId, late } = note;
    const { place, placeBy } = await this.placeOf(note);
    return {
      pieceId,
      serial,
      at,
      channel,
      viewer,
      visitor,
      network: networkOf(note.ip),
      latTenths: place === null ? null : tenths(place.lat),
      lngTenths: place === null ? null : tenths(place.lng),
      city: place === null ? null : await this.cityAt(place),
      placeBy: place === null && storeId === null ? null : (placeBy ?? 'chosen'),
      storeId,
      late,
    };
  }

  /** One of us is where they work, whatever their phone says. */
  private async placeOf({
    viewer,
    storeId,
    place,
    placeBy,
  }: ScanNote): Promise<Pick<ScanNote, 'place' | 'placeBy'>> {
    if (viewer !== 'staff' || storeId === null) return { place, placeBy };
    const { lat, lng } = await this.stores.get(storeId);
    return { place: { lat, lng }, placeBy: 'staff' };
  }

  private async cityAt(place: { lat: number; lng: number }): Promise<string | null> {
    const store = await this.stores.nearest(place);
    return store !== null && (store.distanceM ?? Infinity) < CITY_KM * 1000 ? store.city : null;
  }
}

const guessesOf = (refusals: ReadonlyMap<string, Refused>): NewGuess[] =>
  [...refusals].map(([network, { at, count, samples }]) => ({ network, at, count, samples }));
