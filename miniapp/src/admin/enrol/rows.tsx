import { GEMS, LABS, type Gem } from '@zhuyue/shared';
import { Button, TextTap } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box } from '@/components/elements';
import { Field, TextField } from '@/components/field';
import { Section } from '@/components/rows';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import type { PaperForm, StoneForm } from './form';

const text = deskText.enrol;
const CUSTODY = deskText.custody;
const REAL_GEMS = GEMS.filter((gem): gem is Exclude<Gem, 'none'> => gem !== 'none');
const MOST_PAPERS = 10;
const MOST_STONES = 40;

interface RowsProps<R> {
  rows: readonly R[];
  fault?: string | undefined;
  onRows: (rows: R[]) => void;
}
const changed = <R,>(rows: readonly R[], at: number, some: Partial<R>): R[] =>
  rows.map((row, i) => (i === at ? { ...row, ...some } : row));
const without = <R,>(rows: readonly R[], at: number): R[] => rows.filter((_row, i) => i !== at);

const WHOLE = '';
/** `1 主石 钻石`: two of a kind are told apart by their places. */
const nameOf = (stone: StoneForm, at: number): string =>
  `${String(at + 1)} ${stone.main ? text.main : text.side} ${words.gems[stone.gem]}`;

/** Certificates that came with the piece; a number is bound to one piece for ever. */
export function Papers({
  rows,
  fault,
  stones,
  onRows,
}: RowsProps<PaperForm> & { stones: readonly StoneForm[] }) {
  return (
    <Section title={text.papers}>
      {rows.map((row, at) => (
        <Box key={at} className="enrol__row">
          <Field label={CUSTODY.lab}>
            <Chips
              label={CUSTODY.lab}
              value={row.lab}
              onChoose={(lab) => onRows(changed(rows, at, { lab }))}
              options={LABS.map((one) => ({ value: one, text: words.labs[one] }))}
            />
          </Field>
          <TextField
            label={CUSTODY.number}
            maxLength={32}
            value={row.number}
            onValue={(number) => onRows(changed(rows, at, { number }))}
            error={fault}
          />
          {stones.length === 0 ? null : (
            <Field label={CUSTODY.certifiedStone}>
              <Chips
                label={CUSTODY.certifiedStone}
                value={row.stone === null ? WHOLE : String(row.stone)}
                onChoose={(stone) =>
                  onRows(changed(rows, at, { stone: stone === WHOLE ? null : Number(stone) }))
                }
                options={[
                  { value: WHOLE, text: CUSTODY.wholePiece },
                  ...stones.map((stone, i) => ({ value: String(i), text: nameOf(stone, i) })),
                ]}
              />
            </Field>
          )}
          <TextTap onTap={() => onRows(without(rows, at))}>{text.remove}</TextTap>
        </Box>
      ))}
      {rows.length < MOST_PAPERS ? (
        <Button small kind="quiet" onTap={() => onRows([...rows, { lab: 'NGTC', number: '', stone: null }])}>
          {text.addPaper}
        </Button>
      ) : null}
    </Section>
  );
}

const newStone = (first: boolean): StoneForm => ({
  gem: 'diamond',
  main: first,
  count: '1',
  carat: '',
  colour: '',
  clarity: '',
});

/** Stones, one row a kind and size. */
export function Stones({ rows, fault, onRows }: RowsProps<StoneForm>) {
  return (
    <Section title={text.stones}>
      {rows.map((row, at) => (
        <Stone
          key={at}
          row={row}
          fault={fault}
          onChange={(some) => onRows(changed(rows, at, some))}
          onRemove={() => onRows(without(rows, at))}
        />
      ))}
      {rows.length < MOST_STONES ? (
        <Button small kind="quiet" onTap={() => onRows([...rows, newStone(rows.length === 0)])}>
          {text.addStone}
        </Button>
      ) : null}
    </Section>
  );
}

interface StoneProps {
  row: StoneForm;
  fault: string | undefined;
  onChange: (some: Partial<StoneForm>) => void;
  onRemove: () => void;
}

function Stone({ row, fault, onChange, onRemove }: StoneProps) {
  return (
    <Box className="enrol__row">
      <Field label={text.gem}>
        <Chips
          label={text.gem}
          value={row.gem}
          onChoose={(gem) => onChange({ gem })}
          options={REAL_GEMS.map((one) => ({ value: one, text: words.gems[one] }))}
        />
      </Field>
      <Field label={text.role}>
        <Chips
          label={text.role}
          value={row.main ? 'main' : 'side'}
          onChoose={(role) => onChange({ main: role === 'main' })}
          options={[
            { value: 'main', text: text.main },
            { value: 'side', text: text.side },
          ]}
        />
      </Field>
      <Box className="enrol__pair">
        <TextField
          label={text.count}
          kind="number"
          maxLength={4}
          value={row.count}
          onValue={(count) => onChange({ count })}
          error={fault}
        />
        <TextField
          label={text.carat}
          kind="decimal"
          maxLength={8}
          value={row.carat}
          onValue={(carat) => onChange({ carat })}
        />
        <TextField
          label={text.colour}
          maxLength={20}
          value={row.colour}
          onValue={(colour) => onChange({ colour })}
        />
        <TextField
          label={text.clarity}
          maxLength={20}
          value={row.clarity}
          onValue={(clarity) => onChange({ clarity })}
        />
      </Box>
      <TextTap onTap={onRemove}>{text.remove}</TextTap>
    </Box>
  );
}
