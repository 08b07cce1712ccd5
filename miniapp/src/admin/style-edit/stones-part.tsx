import {
  aStone,
  GEMS,
  PEARL_WATERS,
  STONE_ORIGINS,
  STYLE_LIMITS,
  SYNTHETIC_GEMS,
  TREATMENTS,
  type Gem,
  type StyleStone,
} from '@zhuyue/shared';
import { Button, TextTap } from '@/components/button';
import { Chips, Stepper, Switch } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Field, TextField } from '@/components/field';
import { Section } from '@/components/rows';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { styleWords } from '@/text/style-words';
import { NumberField } from './number-field';
import { replaced, type PartProps } from './parts.types';
import { Pick } from './pick';

const text = deskText.styleEdit;
const REAL_GEMS = GEMS.filter((gem) => gem !== 'none');

export function StonesPart({ content, change }: PartProps) {
  const { stones } = content;
  const add = (): void =>
    change({ stones: [...stones, { ...aStone('diamond'), main: !stones.some((one) => one.main) }] });
  return (
    <Section title={text.parts.stones}>
      {stones.map((stone, i) => (
        <Stone
          key={i}
          at={i}
          stone={stone}
          onChange={(next) => change({ stones: replaced(stones, i, next) })}
        />
      ))}
      {stones.length < STYLE_LIMITS.stones ? (
        <Button kind="quiet" small icon="plus" onTap={add}>
          {text.addStone}
        </Button>
      ) : null}
    </Section>
  );
}

interface StoneProps {
  at: number;
  stone: StyleStone;
  onChange: (stone: StyleStone | null) => void;
}

/** A made stone is grown, whatever was chosen before; only pearls have a water. */
const withGem = (stone: StyleStone, gem: Gem): StyleStone => ({
  ...stone,
  gem,
  origin: SYNTHETIC_GEMS.includes(gem)
    ? 'lab_grown'
    : stone.origin === 'lab_grown'
      ? 'natural'
      : stone.origin,
  water: gem === 'pearl' ? stone.water : null,
  treatments: SYNTHETIC_GEMS.includes(gem) ? [] : stone.treatments,
});

function Stone({ at, stone, onChange }: StoneProps) {
  const set = (some: Partial<StyleStone>): void => onChange({ ...stone, ...some });
  const label = text.stone(at + 1);
  return (
    <Box className="style-edit__thing" role="group" label={label}>
      <Box className="desk-between">
        <Txt className="desk-soft">{label}</Txt>
        <TextTap onTap={() => onChange(null)}>{text.remove}</TextTap>
      </Box>
      <Pick
        label={text.gem}
        value={stone.gem}
        options={REAL_GEMS.map((gem) => ({ value: gem, text: words.gems[gem] }))}
        onChoose={(gem) => onChange(withGem(stone, gem))}
      />
      <Switch
        label={text.mainStone}
        note={text.mainStoneNote}
        on={stone.main}
        onChange={(main) => set({ main })}
      />
      <Source stone={stone} set={set} />
      <Stepper
        label={text.count}
        value={stone.count}
        min={1}
        max={STYLE_LIMITS.stoneCount}
        onValue={(count) => set({ count })}
      />
      <Grades stone={stone} set={set} />
    </Box>
  );
}

interface SetProps {
  stone: StyleStone;
  set: (some: Partial<StyleStone>) => void;
}

function Source({ stone, set }: SetProps) {
  return (
    <>
      <Field label={text.origin}>
        <Chips
          label={text.origin}
          value={stone.origin}
          options={STONE_ORIGINS.map((one) => ({ value: one, text: styleWords.origins[one] }))}
          onChoose={(origin) => set({ origin, treatments: origin === 'treated' ? stone.treatments : [] })}
        />
      </Field>
      {stone.origin === 'treated' ? (
        <Field label={text.treatments}>
          <Chips
            label={text.treatments}
            value={stone.treatments}
            options={TREATMENTS.map((one) => ({ value: one, text: styleWords.treatments[one] }))}
            onChoose={(one) =>
              set({
                treatments: TREATMENTS.filter((each) => (each === one) !== stone.treatments.includes(each)),
              })
            }
          />
        </Field>
      ) : null}
      {stone.gem === 'pearl' ? (
        <Field label={text.water}>
          <Chips
            label={text.water}
            value={stone.water}
            options={PEARL_WATERS.map((one) => ({ value: one, text: styleWords.waters[one] }))}
            onChoose={(water) => set({ water })}
          />
        </Field>
      ) : null}
    </>
  );
}

const WORDS = [
  ['shape', text.shape],
  ['colour', text.stoneColour],
  ['clarity', text.clarity],
  ['cut', text.cut],
  ['setting', text.setting],
] as const;

function Grades({ stone, set }: SetProps) {
  return (
    <>
      <Box className="style-edit__pair">
        <NumberField
          label={text.caratFrom}
          optional
          per={1000}
          value={stone.milliCaratFrom}
          onValue={(value) => set({ milliCaratFrom: value || null })}
        />
        <NumberField
          label={text.caratTo}
          optional
          per={1000}
          value={stone.milliCaratTo}
          onValue={(value) => set({ milliCaratTo: value || null })}
        />
      </Box>
      <Box className="style-edit__pair">
        {WORDS.map(([name, label]) => (
          <TextField
            key={name}
            label={label}
            optional
            value={stone[name] ?? ''}
            maxLength={STYLE_LIMITS.stoneWord}
            onValue={(value) => set({ [name]: value.trim() === '' ? null : value })}
          />
        ))}
      </Box>
    </>
  );
}
