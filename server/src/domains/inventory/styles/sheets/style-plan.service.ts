import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  canonicalStyle,
  changedFields,
  sameStyle,
  styleFaults,
  type CellFault,
  type RowFault,
  type RowVerdict,
  type StyleFaultWord,
} from '@zhuyue/shared';
import type { Tx } from '../../../../platform/database/index.js';
import { EditingLedger } from '../editing/editing-ledger.service.js';
import { COLUMNS, type SheetStyle } from './columns.rules.js';
import type { ParsedRow } from './sheet-rows.rules.js';

export interface RowRefusal {
  /** C17; empty for a column the file does not have. */
  cell: string;
  header: string;
  reason: CellFault | StyleFaultWord | RowFault;
  text: string;
}
export interface RowChange {
  header: string;
  before: string;
  after: string;
}
/** What a row would do now. */
export interface RowPlan {
  number: number;
  verdict: RowVerdict;
  style: SheetStyle;
  refusals: RowRefusal[];
  changes: RowChange[];
  hash: string;
}
/** Where the columns of the file stand: header → letter. */
export type Places = ReadonlyMap<string, string>;

interface Known {
  style: SheetStyle;
  /** A revision of it is being read or waits to go out. */
  closed: boolean;
}

const hashOf = ({ content }: SheetStyle): string =>
  createHash('sha1')
    .update(JSON.stringify(canonicalStyle(content)))
    .digest('hex');
const LONGEST_SHOWN = 120;
const shown = (text: string): string => Array.from(text).slice(0, LONGEST_SHOWN).join('');

/** Compares rows of a sheet with the styles there are: the wording in work, else the one in sale. */
@Injectable()
export class StylePlan {
  constructor(private readonly ledger: EditingLedger) {}

  /** @param repeated rows whose code an earlier row has, with that row's number */
  async of(
    tx: Tx,
    rows: readonly ParsedRow[],
    places: Places,
    repeated: ReadonlyMap<number, number>,
  ): Promise<RowPlan[]> {
    const [known, names] = await Promise.all([
      this.known(
        tx,
        rows.map((row) => row.code),
      ),
      this.ledger.revisions.seriesNames(tx),
    ]);
    const seriesIds = new Map([...names].map(([id, name]) => [name, id]));
    return rows.map((row) => {
      const before = known.get(row.code) ?? null;
      const laid = row.over(before?.style ?? null);
      const seriesId = laid.style.series === '' ? null : (seriesIds.get(laid.style.series) ?? null);
      const style = { ...laid.style, content: { ...laid.style.content, seriesId } };
      const refusals: RowRefusal[] = [...laid.refusals, ...this.faults(row, style, before, places, repeated)];
      return planOf(row.number, style, before?.style ?? null, refusals);
    });
  }

  /** Styles by code as an export writes them. */
  async known(tx: Tx, codes: readonly string[]): Promise<Map<string, Known>> {
    const { revisions } = this.ledger;
    const styles = await revisions.lockMany(tx, 'code', [...new Set(codes.filter((code) => code !== ''))]);
    const ids = styles.map((style) => style.id);
    const [open, live, names] = [
      await revisions.heads(tx, 'open', ids),
      await this.ledger.liveContents(tx, styles),
      await revisions.seriesNames(tx),
    ];
    const known = new Map<string, Known>();
    for (const { id, code, gtin } of styles) {
      const head = open.get(id);
      const content = head?.content ?? live.get(id);
      if (!content) continue;
      const style = { code, gtin, series: names.get(content.seriesId ?? '') ?? '', content };
      known.set(code, { style, closed: head !== undefined && head.state !== 'draft' });
    }
    return known;
  }

  private faults(
    row: ParsedRow,
    style: SheetStyle,
    before: Known | null,
    places: Places,
    repeated: ReadonlyMap<number, number>,
  ): RowRefusal[] {
    const refusal = (key: string, reason: RowRefusal['reason'], text = ''): RowRefusal => {
      const header = COLUMNS.find((one) => one.key === key || one.key.startsWith(`${key}.`))?.header ?? '';
      const letter = places.get(header);
      return { cell: letter === undefined ? '' : `${letter}${String(row.number)}`, header, reason, text };
    };
    const out: RowRefusal[] = [];
    const earlier = repeated.get(row.number);
    if (earlier !== undefined) out.push(refusal('code', 'code_repeated', String(earlier)));
    if (before === null && !places.has('品类')) out.push(refusal('kind', 'required'));
    if (style.series !== '' && style.content.seriesId === null)
      out.push(refusal('seriesId', 'series_unknown', style.series));
    if (before?.closed) out.push(refusal('code', 'in_review'));
    const faults = styleFaults(style.content, style.series === '' ? null : style.series);
    return [...out, ...faults.map(({ field, reason }) => refusal(field.split('.')[0] ?? '', reason))];
  }
}

function planOf(
  number: number,
  style: SheetStyle,
  before: SheetStyle | null,
  refusals: RowRefusal[],
): RowPlan {
  const plan = { number, style, refusals, changes: [], hash: hashOf(style) };
  if (
    before !== null &&
    sameStyle(before.content, style.content) &&
    refusals.every((one) => one.reason === 'in_review')
  )
    return { ...plan, refusals: [], verdict: 'unchanged' };
  if (refusals.length > 0) return { ...plan, verdict: 'refused' };
  if (before === null) return { ...plan, verdict: 'new' };
  const fields = changedFields(before.content, style.content);
  const changes = COLUMNS.filter((one) =>
    fields.some((field) => one.key === field || one.key.startsWith(`${field}.`)),
  )
    .map((one) => ({ header: one.header, before: shown(one.write(before)), after: shown(one.write(style)) }))
    .filter((one) => one.before !== one.after);
  return { ...plan, changes, verdict: 'changed' };
}
