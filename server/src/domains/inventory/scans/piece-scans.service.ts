import { Injectable } from '@nestjs/common';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import type { PieceRow } from '../pieces/stock.repository.js';
import { Stock } from '../pieces/stock.service.js';
import type { TagRow } from '../tags/tags.repository.js';
import { Tags } from '../tags/tags.service.js';
import { AlarmsRepository, type AlarmRow } from './alarms.repository.js';
import { rungsOf, type RungLine } from './rungs.rules.js';
import { ScanLog } from './scan-log.service.js';
import { ScansRepository } from './scans.repository.js';
import { Verdicts } from './verdicts.service.js';
import type { ScanNote } from './visitor.rules.js';

const BACK_DAYS = 90;
const DAY_MS = 86_400_000;

export interface ScanCounts {
  days: number;
  own: number;
  others: number;
  people: number;
  lastAt: Date | null;
}
export interface OwnScans extends ScanCounts {
  alarms: AlarmRow[];
}
export interface StaffScan extends OwnScans {
  piece: PieceRow;
  tag: TagRow;
  rungs: RungLine[];
}

/** Where scans, alarms and verdicts are read from. */
@Injectable()
export class ScanBooks {
  constructor(
    readonly scans: ScansRepository,
    readonly alarms: AlarmsRepository,
    readonly verdicts: Verdicts,
  ) {}
}

/** What a scan means to somebody who is known: its owner, or one of us. */
@Injectable()
export class PieceScans {
  constructor(
    private readonly tags: Tags,
    private readonly stock: Stock,
    private readonly books: ScanBooks,
    private readonly log: ScanLog,
    private readonly clock: Clock,
  ) {}

  /** The verdict for its owner, noted as the owner's scan; null for anybody else. */
  async asOwner(customerId: string, noteAt: (at: Date) => ScanNote): Promise<RungLine[] | null> {
    const note = noteAt(this.clock.now());
    const found = await this.tags.find(note.serial);
    const piece = found && (await this.stock.get(found.pieceId));
    if (!found || piece?.ownerId !== customerId) return null;
    this.log.note(note);
    return rungsOf(await this.books.verdicts.facts(piece, found.tag), 'owner');
  }

  /** A piece of another store is not found: what it is doing here is for its own store and headquarters to learn. */
  async asStaff(staff: StaffIdentity, noteAt: (at: Date) => ScanNote): Promise<StaffScan> {
    const note = noteAt(this.clock.now());
    const found = await this.tags.find(note.serial);
    const piece = found && (await this.stock.get(found.pieceId));
    if (!piece) throw new DomainError('piece.not_found');
    this.log.note(note);
    if (!inScope(staff, piece.storeId)) throw new DomainError('piece.not_found');
    const [facts, counts, alarms] = await Promise.all([
      this.books.verdicts.facts(piece, found.tag),
      this.counts(piece.id),
      this.books.alarms.ofPiece(piece.id),
    ]);
    return { piece, tag: found.tag, rungs: rungsOf(facts, 'staff'), alarms, ...counts };
  }

  async ofOwn(customerId: string, pieceId: string): Promise<OwnScans> {
    const piece = await this.stock.ownedBy(customerId, pieceId);
    const [counts, alarms] = await Promise.all([this.counts(piece.id), this.books.alarms.ofPiece(piece.id)]);
    return { ...counts, alarms };
  }

  private async counts(pieceId: string): Promise<ScanCounts> {
    const since = new Date(this.clock.now().getTime() - BACK_DAYS * DAY_MS);
    const rows = await this.books.scans.count(pieceId, since);
    const sum = (mine: boolean, of: 'scans' | 'visitors'): number =>
      rows
        .filter((row) => (row.viewer !== 'shopper') === mine)
        .reduce((all, row) => all + Number(row[of]), 0);
    const last = rows.map((row) => row.lastAt.getTime());
    return {
      days: BACK_DAYS,
      own: sum(true, 'scans'),
      others: sum(false, 'scans'),
      people: sum(false, 'visitors'),
      lastAt: last.length === 0 ? null : new Date(Math.max(...last)),
    };
  }
}
