import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { LATE_SCAN_DAYS, readTag } from '@zhuyue/shared';
import type { FastifyRequest } from 'fastify';
import { ScanLog, ScanPolicies } from '../../domains/inventory/index.js';
import { Clock } from '../../platform/clock/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { RateLimits, type RateLimit } from '../../platform/http/index.js';
import { scanNoteOf } from '../views/scan-note.rules.js';
import { TagViews, type ReadTag } from './tag-views.service.js';
import type { LateScan } from './tag.dto.js';

/**
 * Only refused codes are counted against an address or a device, as many as headquarters' policy says. A true serial cannot be guessed and its reply is kept in
 * memory, while a whole mall of shoppers may stand behind one address: one prankster there must not close the door to them.
 */
const COUNTED: readonly string[] = ['tag.malformed', 'tag.forged', 'tag.unknown'];

const WINDOW_SECONDS = 600;
/** After some refusals the next ones take their time: nobody who mistyped notices, a program does. */
const SLOW_MS = 400;
/** Waiting costs us a socket each: more than this are not made to wait. */
const MOST_SLOWED = 100;

const DAY_MS = 86_400_000;
/** A phone's clock may be a little ahead of ours. */
const AHEAD_MS = 5 * 60_000;

/** Reads a tag for a request: notes who scanned what, and what a guesser must not learn. */
@Injectable()
export class TagScans {
  private slowed = 0;

  constructor(
    private readonly views: TagViews,
    private readonly log: ScanLog,
    private readonly policies: ScanPolicies,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /** The answer, or its refusal; too many refusals are answered as such. */
  async read(request: FastifyRequest, text: string): Promise<ReadTag> {
    try {
      const read = await this.views.read(text);
      this.log.note(scanNoteOf(request, { serial: read.serial, at: this.clock.now() }));
      return read;
    } catch (error) {
      if (error instanceof DomainError && COUNTED.includes(error.code)) await this.refuse(request, text);
      throw error;
    }
  }

  /** Scans of a dead spot. What is no code of ours, or of a time that cannot be, is passed over. */
  tell(request: FastifyRequest, scans: readonly LateScan[]): number {
    const now = this.clock.now().getTime();
    let accepted = 0;
    for (const { text, scannedAt } of scans) {
      const at = new Date(scannedAt);
      const age = now - at.getTime();
      const reading = readTag(text);
      if (age < -AHEAD_MS || age > LATE_SCAN_DAYS * DAY_MS) continue;
      if (reading.kind !== 'code' || !this.views.vouches(reading.code)) continue;
      this.log.note({ ...scanNoteOf(request, { serial: reading.code.serial, at }), late: true });
      accepted += 1;
    }
    return accepted;
  }

  private async refuse(request: FastifyRequest, text: string): Promise<void> {
    const { ip } = request;
    const device = scanNoteOf(request, { serial: '', at: this.clock.now() }).device;
    this.log.refused(ip, text.slice(-20), this.clock.now());
    const { refusalsPerAddress, refusalsPerDevice, slowAfter } = this.policies.recent;
    const most = (limit: number): RateLimit => ({ limit, seconds: WINDOW_SECONDS });
    const waits = await Promise.all([
      this.limits.take(`tag.refused:${ip}`, most(refusalsPerAddress)),
      device === null ? 0 : this.limits.take(`tag.refused:${device}`, most(refusalsPerDevice)),
    ]);
    const wait = Math.max(...waits);
    if (wait > 0) throw new DomainError('request.too_many', { retryAfterSeconds: wait });
    if ((await this.limits.take(`tag.slow:${ip}`, most(slowAfter))) > 0) await this.slowDown();
  }

  private async slowDown(): Promise<void> {
    if (this.slowed >= MOST_SLOWED) return;
    this.slowed += 1;
    await pause(SLOW_MS).finally(() => {
      this.slowed -= 1;
    });
  }
}
