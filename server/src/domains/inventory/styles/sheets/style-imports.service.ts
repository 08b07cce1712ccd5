import { Injectable } from '@nestjs/common';
import { ROW_VERDICTS, type ImportMode, type ImportState, type RowVerdict } from '@zhuyue/shared';
import { Audit } from '../../../../platform/audit/index.js';
import type { StaffIdentity } from '../../../../platform/auth/index.js';
import { Clock } from '../../../../platform/clock/index.js';
import { newId, Transactions } from '../../../../platform/database/index.js';
import { DomainError } from '../../../../platform/errors/index.js';
import { formatOf } from './read-sheet.js';
import { SheetError } from './sheet.js';
import { StyleImportsRepository, type ImportLine, type ImportRow } from './style-imports.repository.js';

export type VerdictCounts = Record<RowVerdict, number>;
export interface ImportFile extends ImportRow {
  counts: VerdictCounts;
  appliedCount: number;
}
export interface NewImport {
  fileName: string;
  bytes: Buffer;
  asGbk: boolean;
}

const SHOWN = 20;
const NONE: VerdictCounts = { new: 0, changed: 0, unchanged: 0, refused: 0 };

/** 款式导入 as the desk works with it: a file is sent, looked at row by row, and applied or thrown away. */
@Injectable()
export class StyleImports {
  constructor(
    private readonly imports: StyleImportsRepository,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The worker checks it next. A file that cannot be one is kept as failed, with its reason. */
  async start({ fileName, bytes, asGbk }: NewImport, by: StaffIdentity): Promise<string> {
    const id = newId();
    const now = this.clock.now();
    const fault = faultOf(fileName, bytes);
    const row = {
      id,
      staffId: by.id,
      fileName: Array.from(fileName).slice(0, 200).join(''),
      format: fileName.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx',
      asGbk,
      state: fault ? 'failed' : 'checking',
      fault: fault?.fault ?? null,
      faultDetails: fault?.details ?? null,
      rowCount: 0,
      doneCount: 0,
      attempts: 0,
      createdAt: now,
      changedAt: now,
    };
    await this.transactions.run((tx) => this.imports.add(tx, row, fault ? Buffer.alloc(0) : bytes));
    return id;
  }

  async list(): Promise<ImportFile[]> {
    return this.counted(await this.imports.list(SHOWN));
  }

  async get(id: string): Promise<ImportFile> {
    const row = await this.imports.find(id);
    if (!row) throw new DomainError('import.not_found');
    const [file] = await this.counted([row]);
    if (!file) throw new DomainError('import.not_found');
    return file;
  }

  async lines(id: string, verdict: RowVerdict | null, page: number, limit: number): Promise<ImportLine[]> {
    await this.get(id);
    return this.imports.lines(id, verdict ? [verdict] : ROW_VERDICTS, limit, (page - 1) * limit);
  }

  /**
   * With `all` a file that has a refused row is not applied: correct it, or take row by row. With `handsIn` what it writes
   * goes to review at once; the one who applies it has written it and cannot approve it.
   */
  async apply(id: string, mode: ImportMode, handsIn: boolean, by: StaffIdentity): Promise<void> {
    const { counts, state } = await this.get(id);
    if (mode === 'all' && counts.refused > 0)
      throw new DomainError('import.action_refused', { state, refused: counts.refused });
    await this.step(id, ['checked'], 'applying', by, { mode, handsIn, doneCount: 0, attempts: 0 });
  }

  /** At any time. What row by row has written so far stays as drafts; all-or-nothing leaves nothing. */
  async cancel(id: string, by: StaffIdentity): Promise<void> {
    await this.get(id);
    await this.step(id, ['checking', 'checked', 'applying'], 'cancelled', by, {});
    await this.imports.dropFile(id);
  }

  private async step(
    id: string,
    from: readonly ImportState[],
    to: ImportState,
    by: StaffIdentity,
    facts: { mode?: ImportMode; handsIn?: boolean; doneCount?: number; attempts?: number },
  ): Promise<void> {
    await this.transactions.run(async (tx) => {
      if (!(await this.imports.move(from, to, id, facts, this.clock.now(), tx))) {
        const state = (await this.imports.find(id, tx))?.state ?? null;
        throw new DomainError('import.action_refused', { state });
      }
      await this.audit.record(tx, {
        staffId: by.id,
        action: `style_import.${to}`,
        subjectKind: 'style_import',
        subjectId: id,
        details: facts,
      });
    });
  }

  private async counted(rows: readonly ImportRow[]): Promise<ImportFile[]> {
    const counts = await this.imports.counts(rows.map((row) => row.id));
    return rows.map((row) => {
      const own = counts.filter((one) => one.importId === row.id);
      const sum = (some: typeof own): number => some.reduce((all, one) => all + one.n, 0);
      const byVerdict = ROW_VERDICTS.map((verdict) => [
        verdict,
        sum(own.filter((one) => one.verdict === verdict)),
      ]);
      return {
        ...row,
        counts: { ...NONE, ...(Object.fromEntries(byVerdict) as VerdictCounts) },
        appliedCount: sum(own.filter((one) => one.applied === 1)),
      };
    });
  }
}

function faultOf(fileName: string, bytes: Buffer): SheetError | null {
  try {
    formatOf(fileName, bytes);
    return null;
  } catch (error) {
    if (error instanceof SheetError) return error;
    throw error;
  }
}
