import { Injectable } from '@nestjs/common';
import type { LabelRefusal } from '@zhuyue/shared';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { grouped, Transactions } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import type { PieceRow } from '../pieces/stock.repository.js';
import { Stock } from '../pieces/stock.service.js';
import type { Bill } from '../prices/line.rules.js';
import type { PriceBook } from '../prices/book.js';
import { Prices } from '../prices/prices.service.js';
import { labelRefusal, toLabelPrint, type LabelPrint } from './label.rules.js';
import {
  LabelsRepository,
  type JobLine,
  type JobRow,
  type LabelFilter,
  type LabelPiece,
  type NewestTag,
} from './labels.repository.js';

/** A piece on its way to the printer: what its label will say, or why it gets none. */
export interface LabelDraft {
  pieceId: string;
  tagId: string;
  name: string;
  serial: string;
  version: number;
  printedAt: Date | null;
  storeId: string;
  print: LabelPrint | null;
  refusal: LabelRefusal | null;
}
export interface PrintOrder {
  templateId: string;
  pieceIds: readonly string[];
  /** Needed as soon as one of them has been printed before. */
  reason: string | null;
}

/** Labels on their way to the printer, and what was printed. A browser cannot say that paper came out: sent is printed. */
@Injectable()
export class LabelPrints {
  constructor(
    private readonly labels: LabelsRepository,
    private readonly stock: Stock,
    private readonly transactions: Transactions,
    private readonly prices: Prices,
    private readonly clock: Clock,
  ) {}

  async choice(
    by: StaffIdentity,
    filter: LabelFilter,
    page: number,
    limit: number,
  ): Promise<{ items: LabelPiece[]; total: number }> {
    const [items, total] = await Promise.all([
      this.labels.choice(by, filter, (page - 1) * limit, limit),
      this.labels.count(by, filter),
    ]);
    return { items, total };
  }

  /** In the order they were asked for. Pieces of other stores are simply not found. */
  async drafts(by: StaffIdentity, pieceIds: readonly string[]): Promise<LabelDraft[]> {
    const [book, rows, tags, stones, certificates] = await Promise.all([
      this.prices.book(),
      this.stock.some(pieceIds),
      this.labels.newest(pieceIds),
      this.labels.stones(pieceIds),
      this.labels.certificates(pieceIds),
    ]);
    const pieces = new Map(rows.filter((row) => inScope(by, row.storeId)).map((row) => [row.id, row]));
    const newest = new Map(tags.map((tag) => [tag.pieceId, tag]));
    const stonesOf = grouped(stones, (stone) => stone.pieceId);
    const papers = new Map(certificates.map((one) => [one.pieceId, `${one.lab} ${one.number}`]));
    return pieceIds.map((id) => {
      const [piece, tag] = [pieces.get(id), newest.get(id)];
      if (!piece || !tag) throw new DomainError('piece.not_found', { pieceId: id });
      const bill = this.billOf(piece, book);
      const own = (stonesOf.get(id) ?? []).map(({ gem, count, milliCarat }) => ({ gem, count, milliCarat }));
      const parts = { piece, tag, stones: own, certificate: papers.get(id) ?? null };
      return asDraft(piece, tag, bill === null ? null : toLabelPrint({ ...parts, bill }));
    });
  }

  /**
   * Writes down what goes to the printer.
   * @throws label.refused naming the pieces that get none, label.reason_missing when one of them is a copy, tag.changed
   */
  async print(by: StaffIdentity, order: PrintOrder): Promise<string> {
    const drafts = await this.drafts(by, order.pieceIds);
    const refused = drafts.filter(({ refusal }) => refusal !== null);
    if (refused.length > 0) {
      throw new DomainError('label.refused', { serials: refused.map(({ serial }) => serial) });
    }
    const at = this.clock.now();
    return this.transactions.run(async (tx) => {
      const now = new Map((await this.labels.newest(order.pieceIds, tx)).map((tag) => [tag.tagId, tag]));
      const lines = drafts.map((draft): JobLine => {
        const tag = now.get(draft.tagId);
        if (tag?.state !== 'active' || draft.print === null) throw new DomainError('tag.changed');
        return {
          pieceId: draft.pieceId,
          tagId: draft.tagId,
          copy: tag.printedAt !== null,
          print: draft.print,
        };
      });
      if (order.reason === null && lines.some(({ copy }) => copy)) {
        throw new DomainError('label.reason_missing');
      }
      const storeId = drafts[0]?.storeId ?? '';
      const { templateId, reason } = order;
      await this.labels.markPrinted(
        tx,
        lines.map(({ tagId }) => tagId),
        at,
      );
      return this.labels.insertJob(tx, {
        storeId,
        templateId,
        reason,
        printedBy: by.id,
        printedAt: at,
        lines,
      });
    });
  }

  async jobs(
    by: StaffIdentity,
    storeId: string | null,
    page: number,
    limit: number,
  ): Promise<{ items: JobRow[]; total: number }> {
    const [items, total] = await Promise.all([
      this.labels.jobs(by, storeId, (page - 1) * limit, limit),
      this.labels.countJobs(by, storeId),
    ]);
    return { items, total };
  }

  async job(by: StaffIdentity, id: string): Promise<{ job: JobRow; lines: JobLine[] }> {
    const job = await this.labels.job(by, id);
    if (!job) throw new DomainError('label.job_not_found');
    return { job, lines: await this.labels.lines(id) };
  }

  private billOf(piece: PieceRow, book: PriceBook): Bill | null {
    try {
      return this.stock.bill(piece, book);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'price.not_set') return null;
      throw error;
    }
  }
}

const asDraft = (piece: PieceRow, tag: NewestTag, print: LabelPrint | null): LabelDraft => {
  const refusal = labelRefusal(tag.state, print !== null);
  return {
    pieceId: piece.id,
    tagId: tag.tagId,
    name: piece.name,
    serial: tag.serial,
    version: tag.version,
    printedAt: tag.printedAt,
    storeId: piece.storeId,
    print: refusal === null ? print : null,
    refusal,
  };
};
