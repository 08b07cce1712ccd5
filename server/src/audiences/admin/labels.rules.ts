import { LARGEST_SYMBOL, missingOfHouse, symbolOf, tagLink } from '@zhuyue/shared';
import type {
  HouseRow,
  JobLine,
  JobRow,
  LabelDraft,
  LabelPiece,
  LabelPrint,
  LabelSettings,
  TemplateRow,
} from '../../domains/inventory/index.js';
import type { LabelSettingsView, LabelTemplateView } from './label-settings.dto.js';
import type {
  LabelDraftView,
  LabelJobRowView,
  LabelJobView,
  LabelPieceView,
  LabelPrintView,
} from './labels.dto.js';

export const toLabelPieceView = (piece: LabelPiece): LabelPieceView => ({
  pieceId: piece.pieceId,
  serial: piece.serial,
  version: piece.version,
  tagState: piece.tagState,
  printedAt: piece.printedAt?.toISOString() ?? null,
  name: piece.name,
  styleCode: piece.styleCode,
  kind: piece.kind,
  goldMg: piece.goldMg,
  sizeHmm: piece.sizeHmm,
  state: piece.state,
  storeName: piece.storeName,
});

const toPrintView = (print: LabelPrint): LabelPrintView => ({
  serial: print.serial,
  gtin: print.gtin,
  version: print.version,
  name: print.name,
  styleCode: print.styleCode,
  kind: print.kind,
  metal: print.metal,
  gem: print.gem,
  goldMg: print.goldMg,
  grossMg: print.grossMg,
  sizeHmm: print.sizeHmm,
  priceMode: print.priceMode,
  priceFen: print.priceFen,
  feeFenPerGram: print.feeFenPerGram,
  feeFenPerPiece: print.feeFenPerPiece,
  feeFen: print.feeFen,
  stones: print.stones.map(({ gem, count, milliCarat }) => ({ gem, count, milliCarat })),
  certificate: print.certificate,
});

export const toLabelDraftView = (draft: LabelDraft): LabelDraftView => ({
  pieceId: draft.pieceId,
  name: draft.name,
  serial: draft.serial,
  version: draft.version,
  printedAt: draft.printedAt?.toISOString() ?? null,
  print: draft.print && toPrintView(draft.print),
  refusal: draft.refusal,
});

export const toLabelTemplateView = (row: TemplateRow, settings: LabelSettings): LabelTemplateView => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  widthDmm: row.widthDmm,
  heightDmm: row.heightDmm,
  marginDmm: row.marginDmm,
  tailDmm: row.tailDmm,
  columns: row.columns,
  rows: row.rows,
  leftDmm: row.leftDmm,
  topDmm: row.topDmm,
  gapXDmm: row.gapXDmm,
  gapYDmm: row.gapYDmm,
  moduleHmm: row.moduleHmm,
  linkCase: row.linkCase,
  code: row.code,
  items: [...row.items],
  mark: settings.mark(row),
  active: row.active,
  faults: settings.faults(row),
  changedAt: row.changedAt.toISOString(),
  changedByName: row.changedByName,
});

export const toLabelSettingsView = (
  templates: readonly TemplateRow[],
  house: HouseRow,
  settings: LabelSettings,
): LabelSettingsView => ({
  templates: templates.map((row) => toLabelTemplateView(row, settings)),
  house: { ...house.facts },
  houseChangedAt: house.changedAt?.toISOString() ?? null,
  houseChangedByName: house.changedByName,
  missing: missingOfHouse(house.facts),
  base: settings.base,
  baseTooLong: isTooLong(settings.base),
});

const isTooLong = (base: string): boolean => {
  const link = tagLink(base, { gtin: '0'.repeat(14), serial: '0'.repeat(20) });
  return (symbolOf(link)?.version ?? Infinity) > LARGEST_SYMBOL.lower;
};

export const toLabelJobRowView = (job: JobRow): LabelJobRowView => ({
  id: job.id,
  storeName: job.storeName,
  templateName: job.templateName,
  count: job.count,
  copies: job.copies,
  reason: job.reason,
  printedByName: job.printedByName,
  printedAt: job.printedAt.toISOString(),
});

export const toLabelJobView = (
  { job, lines }: { job: JobRow; lines: readonly JobLine[] },
  template: LabelTemplateView,
): LabelJobView => ({
  ...toLabelJobRowView(job),
  template,
  lines: lines.map(({ pieceId, copy, print }) => ({ pieceId, copy, print: toPrintView(print) })),
});
