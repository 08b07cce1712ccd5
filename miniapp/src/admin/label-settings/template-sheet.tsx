import {
  isDuty,
  LABEL_BOUNDS,
  LABEL_CODES,
  LABEL_DUTIES,
  LABEL_ITEMS,
  LABEL_KINDS,
  LINK_CASES,
  type LabelItem,
  type LabelKind,
  type LabelMeasure,
} from '@zhuyue/shared';
import { useState } from 'react';
import { changed } from '@/api/desk/keys';
import { saveTemplate, type LabelForm, type LabelTemplate } from '@/api/desk/labels';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Field, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { ApiError } from '@/api/call';
import { deskText } from '@/text/desk';
import { Standing, useStanding } from '../parts/standing';

const text = deskText.labels;

export const BLANK: LabelForm = {
  name: '',
  kind: 'single',
  widthDmm: 400,
  heightDmm: 300,
  marginDmm: 12,
  tailDmm: 0,
  columns: 1,
  rows: 1,
  leftDmm: 0,
  topDmm: 0,
  gapXDmm: 0,
  gapYDmm: 0,
  moduleHmm: 30,
  linkCase: 'lower',
  code: 'qr',
  items: [...LABEL_DUTIES, 'craftFee', 'serial'],
};

const OF_KIND: Readonly<Record<LabelKind, readonly LabelMeasure[]>> = {
  flag: ['widthDmm', 'heightDmm', 'tailDmm', 'marginDmm', 'moduleHmm'],
  single: ['widthDmm', 'heightDmm', 'marginDmm', 'moduleHmm'],
  sheet: [
    'widthDmm',
    'heightDmm',
    'marginDmm',
    'moduleHmm',
    'columns',
    'rows',
    'leftDmm',
    'topDmm',
    'gapXDmm',
    'gapYDmm',
  ],
};
/** How many of the unit written are one of the unit kept: millimetres are written, columns are counted. */
const scaleOf = (measure: LabelMeasure): number =>
  measure === 'columns' || measure === 'rows' ? 1 : measure === 'moduleHmm' ? 100 : 10;

const written = (measure: LabelMeasure, value: number): string => String(value / scaleOf(measure));

/** Null: not a number within its bounds. */
function readMeasure(measure: LabelMeasure, typed: string): number | null {
  const value = Math.round(Number(typed) * scaleOf(measure));
  const [min, max] = LABEL_BOUNDS[measure];
  return typed.trim() !== '' && Number.isFinite(value) && value >= min && value <= max ? value : null;
}

/** What a kind has no use for is set to nothing, so that it cannot move a label unseen. */
const EMPTY: Partial<Record<LabelMeasure, number>> = {
  tailDmm: 0,
  columns: 1,
  rows: 1,
  leftDmm: 0,
  topDmm: 0,
  gapXDmm: 0,
  gapYDmm: 0,
};

/** A form in a line: kind, size, what stands on it. */
export const formLine = ({ kind, widthDmm, heightDmm, items }: LabelTemplate): string =>
  `${text.kinds[kind]} · ${written('widthDmm', widthDmm)} × ${written('heightDmm', heightDmm)} mm · ${items.map((item) => text.items[item]).join('、')}`;

export interface TemplateSheetProps {
  /** As it stands now; null: a new one. */
  now: LabelTemplate | null;
  start: LabelForm;
  onClose: () => void;
}

export function TemplateSheet({ now, start, onClose }: TemplateSheetProps) {
  const standing = useStanding(now?.mark ?? '', () => changed('labels'));
  const [form, setForm] = useState<LabelForm>(start);
  const measures = Object.keys(LABEL_BOUNDS) as LabelMeasure[];
  const [typed, setTyped] = useState<Partial<Record<LabelMeasure, string>>>(() =>
    Object.fromEntries(measures.map((measure) => [measure, written(measure, start[measure])])),
  );
  const [tried, setTried] = useState(false);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const shown = OF_KIND[form.kind];
  const values = shown.map((measure) => [measure, readMeasure(measure, typed[measure] ?? '')] as const);
  const save = async (): Promise<void> => {
    setTried(true);
    if (form.name.trim() === '' || values.some(([, value]) => value === null)) return;
    const body: LabelForm = {
      ...picked(form),
      ...EMPTY,
      ...Object.fromEntries(values),
      name: form.name.trim(),
    };
    setFaults([]);
    const gone = await attempt(async () => {
      try {
        await standing.over((mark) => saveTemplate(now === null ? null : { id: now.id, mark }, body));
      } catch (error) {
        setFaults(faultsOf(error));
        throw error;
      }
    });
    if (!gone) return;
    say(text.saved);
    onClose();
  };
  return (
    <Sheet
      open
      title={now === null ? text.addTemplate : text.editTemplate}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={save}>
          {text.save}
        </Button>
      }
    >
      {standing.clashed && now !== null ? (
        <Standing by={now.changedByName} lines={[now.name, formLine(now)]} />
      ) : null}
      <TextField
        label={text.name}
        maxLength={40}
        value={form.name}
        onValue={(name) => setForm({ ...form, name })}
        error={tried && form.name.trim() === '' ? text.nameMissing : undefined}
      />
      <Words form={form} onForm={setForm} />
      <Box className="label-measures">
        {values.map(([measure, value]) => (
          <TextField
            key={measure}
            label={text.measures[measure]}
            kind="decimal"
            maxLength={6}
            value={typed[measure] ?? ''}
            onValue={(said) => setTyped({ ...typed, [measure]: said })}
            end={scaleOf(measure) === 1 ? undefined : <Txt className="desk-soft">{text.mm}</Txt>}
            error={
              tried && value === null
                ? text.measureWrong(
                    written(measure, LABEL_BOUNDS[measure][0]),
                    written(measure, LABEL_BOUNDS[measure][1]),
                  )
                : undefined
            }
          />
        ))}
      </Box>
      {faults.map((fault) => (
        <Txt as="p" key={fault} className="label-form__fault" role="alert">
          {fault}
        </Txt>
      ))}
      <Field label={text.contents} hint={text.contentsHint}>
        <Chips<LabelItem>
          label={text.contents}
          value={form.items}
          onChoose={(item) => setForm({ ...form, items: turned(form.items, item) })}
          options={LABEL_ITEMS.map((item) => ({
            value: item,
            text: isDuty(item) ? `${text.items[item]} *` : text.items[item],
          }))}
        />
      </Field>
    </Sheet>
  );
}

function Words({ form, onForm }: { form: LabelForm; onForm: (form: LabelForm) => void }) {
  return (
    <>
      <Field label={text.kind}>
        <Chips
          label={text.kind}
          value={form.kind}
          onChoose={(kind) => onForm({ ...form, kind })}
          options={LABEL_KINDS.map((kind) => ({ value: kind, text: text.kinds[kind] }))}
        />
      </Field>
      <Field label={text.linkCase}>
        <Chips
          label={text.linkCase}
          value={form.linkCase}
          onChoose={(linkCase) => onForm({ ...form, linkCase })}
          options={LINK_CASES.map((one) => ({ value: one, text: text.cases[one] }))}
        />
      </Field>
      <Field label={text.codeKind}>
        <Chips
          label={text.codeKind}
          value={form.code}
          onChoose={(code) => onForm({ ...form, code })}
          options={LABEL_CODES.map((code) => ({ value: code, text: text.codes[code] }))}
        />
      </Field>
    </>
  );
}

/** In the order of the list, whichever was tapped first: a label reads the same for everybody. */
const turned = (items: readonly LabelItem[], item: LabelItem): LabelItem[] =>
  LABEL_ITEMS.filter((one) => (one === item ? !items.includes(item) : items.includes(one)));

/** A template as the desk has it knows more than may be sent back. */
const picked = (form: LabelForm): LabelForm =>
  Object.fromEntries(
    (Object.keys(BLANK) as (keyof LabelForm)[]).map((name) => [name, form[name]]),
  ) as unknown as LabelForm;

function faultsOf(error: unknown): string[] {
  const named = error instanceof ApiError ? error.details['faults'] : undefined;
  return Array.isArray(named) ? named.map((fault) => text.faults[fault as keyof typeof text.faults]) : [];
}
