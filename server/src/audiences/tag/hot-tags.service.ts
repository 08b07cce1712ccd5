import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { ScanLog } from '../../domains/inventory/index.js';
import { Clock } from '../../platform/clock/index.js';
import { FrontDoor, holds, type Answer, type Caller, type ReadyReply } from '../../platform/http/index.js';
import { scanNoteOf } from '../views/scan-note.rules.js';
import { TagViews, type ReadTag } from './tag-views.service.js';

/** With the time a reply is kept after it was composed this makes the minute that what it says of a store may be old. */
const KEPT_MS = 30_000;
const MAX_BYTES = 32 * 1024 * 1024;
/** Of this one request alone, or written anew with every reply. */
const OWN_HEADERS: ReadonlySet<string> = new Set([
  ...['x-request-id', 'content-length', 'date', 'connection'],
  ...['content-type', 'etag'],
]);
/** A look-up by its link, written as our own app writes it. */
const LINK = /^\/api\/tag(\/01\/\d{14}\/21\/[0-9A-Z]{20})$/;

/** What all replies of a route have in common. */
interface ReplyFrame {
  headers: readonly string[];
  route: string;
}

interface HotReply {
  read: ReadTag;
  full: ReadyReply;
  same: ReadyReply;
}

/**
 * Look-ups of tags before the framework. What was answered a moment ago is sent again as it is, but only while the news
 * feed has just been asked and nothing it was made of has changed since; everything else is read anew. Refusals, and the
 * first look-up of a process, from which the others learn their headers, go the framework's way.
 */
@Injectable()
export class HotTags {
  private readonly kept = new LRUCache<string, HotReply>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ full }, key) => (full.body?.length ?? 0) + key.length + 1_024,
    ttl: KEPT_MS,
  });
  private frame: ReplyFrame | null = null;

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
    const headers = Object.entries(reply.getHeaders()).flatMap(([name, value]) =>
      OWN_HEADERS.has(name) || value === undefined ? [] : [name, String(value)],
    );
    const frame = { headers, route: request.routeOptions.url ?? 'none' };
    if (LINK.test(request.url)) this.frame = frame;
    this.put(request.url, read, frame);
  }

  private put(url: string, read: ReadTag, { headers, route }: ReplyFrame): HotReply {
    const { bytes, etag } = read.reply;
    const shared = [...headers, 'etag', etag];
    const full = ['content-type', 'application/json; charset=utf-8', 'content-length', String(bytes.length)];
    const hot: HotReply = {
      read,
      full: { status: 200, headers: [...shared, ...full], body: bytes.toString('latin1'), route },
      same: { status: 304, headers: shared, body: null, route },
    };
    this.kept.set(url, hot);
    return hot;
  }

  private answer(caller: Caller): Answer {
    const hot = this.kept.get(caller.url);
    if (hot !== undefined && this.views.standsNow(hot.read)) return this.hand(caller, hot);
    const { frame } = this;
    const link = LINK.exec(caller.url)?.[1];
    if (frame === null || link === undefined) return null;
    return this.views.read(link).then((read) => this.hand(caller, this.put(caller.url, read, frame)));
  }

  private hand({ headers, ip }: Caller, hot: HotReply): ReadyReply {
    const { serial, reply } = hot.read;
    this.log.note(scanNoteOf({ headers, ip }, { serial, at: this.clock.now() }));
    return holds(headers['if-none-match'], reply.etag) ? hot.same : hot.full;
  }
}
