import { LIVE } from '@zhuyue/shared';
import { decodeTime } from 'ulid';

/** An event's identifier is made before its transaction ends, so for this long an older one may still appear. */
const LATE_MS = 60_000;

interface Told {
  newest: string;
  /** The newest and those shortly before it. */
  near: Set<string>;
}

/**
 * What has been told of each key, reduced to a version. Two processes that heard the same say the same, whatever the order
 * they heard it in and whenever they were started: the version is the newest event and how many came shortly before it.
 */
export class Versions {
  private readonly told = new Map<string, Told>();

  constructor(
    /** A key about which nothing was told for so long is forgotten. */
    private readonly forgetMs: number,
    private readonly most: number,
  ) {}

  tell(key: string, eventId: string): void {
    const known = this.told.get(key) ?? { newest: eventId, near: new Set<string>() };
    known.near.add(eventId);
    if (eventId > known.newest) known.newest = eventId;
    const earliest = decodeTime(known.newest) - LATE_MS;
    for (const id of known.near) if (decodeTime(id) < earliest) known.near.delete(id);
    // Told again, it moves to the end: the first in the map is the one that has been quiet longest.
    this.told.delete(key);
    this.told.set(key, known);
    if (this.told.size > this.most) for (const [first] of this.told) return void this.told.delete(first);
  }

  of(key: string, nowMs: number): string {
    const known = this.told.get(key);
    if (known === undefined || nowMs - decodeTime(known.newest) > this.forgetMs) return LIVE.quiet;
    return `${known.newest}.${String(known.near.size)}`;
  }
}
