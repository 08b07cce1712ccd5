import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { ScanLog } from '../../domains/inventory/index.js';
import { Clock } from '../../platform/clock/index.js';
import { FrontDoor, holds, type Caller, type ReadyReply } from '../../platform/http/index.js';
import { scanNoteOf } from '../views/scan-note.rules.js';
import { TagViews, type ReadTag } from './tag-views.service.js';

/** With the time a reply is kept after it was composed this makes the minute that what it says of a store may be old. */
const KEPT_MS = 30_000;
const MAX_BYTES = 32 * 1024 * 1024;
/** Of this one request alone, or written anew with every reply. */
const OWN_HEADERS: ReadonlySet<string> = new Set(['x-request-id', 'content-length', 'date', 'connection']);

interface HotReply {
  read: ReadTag;
  full: ReadyReply;
  same: ReadyReply;
}

/**
 * Look-ups of tags that were answered a moment ago, ready to be sent again. They are given out only while the news feed
 * has just been asked and nothing they were made of has changed since: else the look-up goes its long way and asks.
 */
@Injectable()
export class HotTags {
  private readonly kept = new LRUCache<string, HotReply>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ full }, key) => (full.body?.length ?? 0) + key.length + 1_024,
    ttl: KEPT_MS,
  });

  constructor(
    private readonly views: TagViews,
    private readonly log: ScanLog,
    private readonly clock: Clock,
    door: FrontDoor,
  ) {
    door.open((caller) => this.answer(caller));
  }

  /** Keeps what is being sent. `read` tells what it was made of and when, so a change on the way is not hidden. */
  keep(request: FastifyRequest, reply: FastifyReply, read: ReadTag): void {
    const { bytes } = read.reply;
    const route = request.routeOptions.url ?? 'none';
    const shared = Object.entries(reply.getHeaders()).flatMap(([name, value]) =>
      OWN_HEADERS.has(name) || name === 'content-type' || value === undefined ? [] : [name, String(value)],
    );
    const full = ['content-type', 'application/json; charset=utf-8', 'content-length', String(bytes.length)];
    this.kept.set(request.url, {
      read,
      full: { status: 200, headers: [...shared, ...full], body: bytes, route },
      same: { status: 304, headers: shared, body: null, route },
    });
  }

  private answer({ url, headers, ip }: Caller): ReadyReply | null {
    const hot = this.kept.get(url);
    if (hot === undefined || !this.views.standsNow(hot.read)) return null;
    const { serial, reply } = hot.read;
    this.log.note(scanNoteOf({ headers, ip }, { serial, at: this.clock.now() }));
    return holds(headers['if-none-match'], reply.etag) ? hot.same : hot.full;
  }
}
