import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { ImportState } from '@zhuyue/shared';
import { Clock } from '../../../../platform/clock/index.js';
import { Transactions, type Tx } from '../../../../platform/database/index.js';
import { StyleEditing } from '../editing/style-editing.service.js';
import { HEADERS } from './columns.rules.js';
import { readSheet } from './read-sheet.js';
import { columnName, plainCell, SheetError, type Sheet } from './sheet.js';
import { columnsOf, isExplanation, parsedRow, repeatedCodes, type ParsedRow } from './sheet-rows.rules.js';
import { StyleImportsRepository, type ImportLine, type ImportRow } from './style-imports.repository.js';
import { StylePlan, type Places, type RowPlan } from './style-plan.service.js';

const BATCH = 200;
const BEAT_MS = 1_000;
/** A worker that was not heard of for so long is gone. */
const STALE_MS = 15_000;
/** A file that stops the worker every time is given up. */
const MOST_ATTEMPTS = 3;

/** All or nothing, and a row was refused: everything is taken back. */
class RowsRefused extends Error {
  constructor(readonly plans: readonly RowPlan[]) {
    super('refused');
  }
}
class Unwanted extends Error {}

/** Checks and applies imports, one at a time in a process, beside its other work. */
@Injectable()
export class StyleImportWorker implements OnModuleDestroy {
  private readonly logger = new Logger(StyleImportWorker.name);
  private working: Promise<void> | null = null;
  private stopped = false;

  constructor(
    private readonly imports: StyleImportsRepository,
    private readonly plan: StylePlan,
    private readonly editing: StyleEditing,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** What was begun is left where another worker takes it up. */
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    await this.working;
  }

  /** Takes up what waits, and does not wait for it: other schedules go on. */
  look(): void {
    this.working ??= this.next()
      .catch((error: unknown) => this.logger.error('An import stopped', error))
      .finally(() => {
        this.working = null;
      });
  }

  /** Everything that waits, one after the other. */
  async next(): Promise<void> {
    for (;;) {
      const stale = new Date(this.clock.now().getTime() - STALE_MS);
      const waiting = this.stopped ? null : await this.imports.waiting(stale);
      if (!waiting) return;
      if (await this.imports.take(waiting.id, stale, this.clock.now())) await this.work(waiting);
    }
  }

  private async work(job: ImportRow): Promise<void> {
    const progress = new Progress(job, this.imports, this.clock, () => this.stopped);
    try {
      if (job.attempts >= MOST_ATTEMPTS)
        throw new Error('The worker stopped every time it took this import up');
      if (job.state === 'checking') await this.check(job, progress);
      else await this.apply(job, progress);
    } catch (error) {
      await this.ended(job, error);
    } finally {
      progress.stop();
    }
  }

  private async ended(job: ImportRow, error: unknown): Promise<void> {
    if (error instanceof Unwanted) return;
    const now = this.clock.now();
    if (error instanceof SheetError) {
      await this.imports.dropFile(job.id);
      await this.imports.move(
        [job.state],
        'failed',
        job.id,
        { fault: error.fault, faultDetails: error.details },
        now,
      );
    } else if (error instanceof RowsRefused) {
      await this.transactions.run(async (tx) => {
        for (const { number, refusals } of error.plans)
          await this.imports.refuse(tx, job.id, number, refusals);
        await this.imports.move([job.state], 'failed', job.id, { doneCount: 0 }, now, tx);
      });
    } else {
      this.logger.error(`Import ${job.id} failed`, error);
      await this.imports.move([job.state], 'failed', job.id, { doneCount: 0 }, now);
    }
  }

  private async check(job: ImportRow, progress: Progress): Promise<void> {
    const sheet = await readSheet(job.fileName, await this.imports.file(job.id), job.asGbk === 1);
    const { rows, places } = rowsOf(sheet);
    if (rows.length === 0) throw new SheetError('empty');
    const repeated = repeatedCodes(rows);
    await this.imports.begin(job.id, rows.length);
    for (let start = 0; start < rows.length; start += BATCH) {
      await progress.at(start);
      const batch = rows.slice(start, start + BATCH);
      await this.transactions.run(async (tx) => {
        const plans = await this.plan.of(tx, batch, places, repeated);
        await this.imports.addLines(
          tx,
          plans.map((plan, i) => lineOf(job.id, plan, batch[i])),
        );
      });
    }
    await this.imports.move(['checking'], 'checked', job.id, { doneCount: rows.length }, this.clock.now());
    await this.imports.dropFile(job.id);
  }

  private async apply(job: ImportRow, progress: Progress): Promise<void> {
    if (job.mode === 'all') await this.applyAll(job, progress);
    else await this.applyRows(job, progress);
  }

  /** One transaction: whoever is stopped in the middle has written nothing. */
  private async applyAll(job: ImportRow, progress: Progress): Promise<void> {
    await this.transactions.run(async (tx) => {
      let done = 0;
      for (let after = 0; ;) {
        progress.note(done);
        progress.wanted();
        const lines = await this.imports.open(tx, job.id, after, BATCH);
        if (lines.length === 0) break;
        const refused = await this.write(tx, job, lines);
        if (refused.length > 0) throw new RowsRefused(refused);
        after = lines.at(-1)?.number ?? after;
        done += lines.length;
      }
      if (!(await this.imports.move(['applying'], 'done', job.id, { doneCount: done }, this.clock.now(), tx)))
        throw new Unwanted();
    });
  }

  /** Each batch for itself: what is written stays, and what is taken up again goes on behind it. */
  private async applyRows(job: ImportRow, progress: Progress): Promise<void> {
    let done = job.doneCount;
    for (;;) {
      await progress.at(done);
      const written = await this.transactions.run(async (tx) => {
        const lines = await this.imports.open(tx, job.id, 0, BATCH);
        const refused = await this.write(tx, job, lines);
        for (const { number, refusals } of refused) await this.imports.refuse(tx, job.id, number, refusals);
        return lines.length;
      });
      if (written === 0) break;
      done += written;
    }
    await this.imports.move(['applying'], 'done', job.id, { doneCount: done }, this.clock.now());
  }

  /** @returns the rows that can no longer be written as they were promised */
  private async write(tx: Tx, job: ImportRow, lines: readonly ImportLine[]): Promise<RowPlan[]> {
    if (lines.length === 0) return [];
    const { rows, places } = rowsAgain(lines);
    const plans = await this.plan.of(tx, rows, places, new Map());
    const promised = new Map(lines.map((line) => [line.number, line.planHash]));
    const kept = plans.filter(
      (plan) => plan.verdict !== 'refused' && plan.hash === promised.get(plan.number),
    );
    const by = { id: job.staffId, name: job.staffName ?? '', role: 'manager', storeIds: 'all' } as const;
    const drafts = kept
      .filter((plan) => plan.verdict !== 'unchanged')
      .map(({ style: { code, gtin, content } }) => ({ code, gtin: gtin === '' ? null : gtin, content }));
    const outcomes = await this.editing.upsertMany(tx, drafts, by);
    if (job.handsIn === 1) await this.editing.handIn(tx, outcomes, by);
    await this.imports.applied(
      tx,
      job.id,
      kept.map((plan) => plan.number),
    );
    const others = plans.filter((plan) => !kept.includes(plan));
    return others.map((plan) => (plan.refusals.length > 0 ? plan : { ...plan, refusals: [MEANWHILE] }));
  }
}

const MEANWHILE = { cell: '', header: '款号', reason: 'changed_meanwhile', text: '' } as const;

/** Tells how far it is about once a second, and stops the work when it is no longer wanted. */
class Progress {
  private readonly state: ImportState;
  private done = 0;
  private unwanted = false;
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly job: ImportRow,
    private readonly imports: StyleImportsRepository,
    private readonly clock: Clock,
    private readonly stopped: () => boolean,
  ) {
    this.state = job.state;
    // Made outside of any transaction, so that what it writes is seen at once.
    this.timer = setInterval(() => void this.beat().catch(() => undefined), BEAT_MS);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  note(done: number): void {
    this.done = done;
  }

  wanted(): void {
    if (this.unwanted || this.stopped()) throw new Unwanted();
  }

  async at(done: number): Promise<void> {
    this.note(done);
    await this.beat();
    this.wanted();
  }

  private async beat(): Promise<void> {
    if (!(await this.imports.beat(this.job.id, this.state, this.done, this.clock.now())))
      this.unwanted = true;
  }
}

function rowsOf(sheet: Sheet): { rows: ParsedRow[]; places: Places } {
  const columns = columnsOf(sheet);
  const places = new Map(
    columns.flatMap((column, i) => (column ? [[column.header, columnName(i)] as const] : [])),
  );
  const rows = sheet.rows.filter((row) => !isExplanation(row)).map((row) => parsedRow(row, columns));
  return { rows, places };
}

/** The rows as they were kept, in the columns of a whole file. */
function rowsAgain(lines: readonly ImportLine[]): { rows: ParsedRow[]; places: Places } {
  const headers = HEADERS.filter((header) => lines.some(({ cells }) => header in cells));
  const columns = columnsOf({ header: headers, rows: [] });
  const rows = lines.map(({ number, cells }) =>
    parsedRow({ number, cells: headers.map((header) => plainCell(cells[header] ?? '')) }, columns),
  );
  return { rows, places: new Map(headers.map((header, i) => [header, columnName(i)])) };
}

const lineOf = (importId: string, plan: RowPlan, row: ParsedRow | undefined) => ({
  importId,
  number: plan.number,
  code: (row?.code ?? '').slice(0, 40),
  name: Array.from(plan.style.content.name).slice(0, 60).join(''),
  verdict: plan.verdict,
  cells: plan.verdict === 'new' || plan.verdict === 'changed' ? (row?.cells ?? {}) : {},
  refusals: plan.refusals,
  changes: plan.changes,
  planHash: plan.hash,
  applied: false,
});
