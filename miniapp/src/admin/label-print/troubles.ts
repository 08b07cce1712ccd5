import { isDuty, LABEL_DUTIES, type LabelItem } from '@zhuyue/shared';
import type { LabelDraft, LabelPrint, LabelSettings, LabelTemplate } from '@/api/desk/labels';
import { deskText } from '@/text/desk';
import { drawLabel, type LabelSource } from '../parts/label/draw';

const text = deskText.labels;
const named = (items: readonly LabelItem[]): string => items.map((item) => text.items[item]).join('、');

export const printsOf = (drafts: readonly LabelDraft[]): LabelPrint[] =>
  drafts.map(({ print }) => print).filter((print) => print !== null);

/** What stands in the way, in words; empty when the printer may have it. */
export function troubles(
  template: LabelTemplate,
  drafts: readonly LabelDraft[],
  source: LabelSource,
): string[] {
  const refused = drafts.flatMap(({ name, refusal }) =>
    refusal === null ? [] : [text.refused(name, text.refusals[refusal])],
  );
  if (template.faults.length > 0) return [...template.faults.map((fault) => text.faults[fault]), ...refused];
  const left = new Set(printsOf(drafts).flatMap((print) => drawLabel(source, print).left));
  return left.size === 0 ? refused : [...refused, text.noRoom(named([...left]))];
}

/** Not complete by the rules for labels, and still printable: the shop may be waiting for its facts. */
export function warnings(template: LabelTemplate, settings: LabelSettings): string[] {
  const off = LABEL_DUTIES.filter((duty) => !template.items.includes(duty));
  const missing = settings.missing.filter((item) => isDuty(item) && template.items.includes(item));
  return [
    ...(missing.length > 0 ? [text.missing(named(missing))] : []),
    ...(off.length > 0 ? [text.dutyOff(named(off))] : []),
    ...(settings.baseTooLong ? [text.longBase] : []),
  ];
}
