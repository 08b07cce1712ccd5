import { CRAFTS, RING_SIZE, STYLE_LIMITS, type Craft, type StyleMeasures } from '@zhuyue/shared';
import { useState } from 'react';
import { Chips } from '@/components/choice';
import { Box } from '@/components/elements';
import { Field, TextField } from '@/components/field';
import { Section } from '@/components/rows';
import { deskText } from '@/text/desk';
import { jewelText } from '@/text/jewel';
import { sizeName } from '@/text/size';
import { millimetres } from '@/text/style-story';
import { styleWords } from '@/text/style-words';
import { NumberField, readNumber } from './number-field';
import type { PartProps } from './parts.types';

const text = deskText.styleEdit;
const MEASURES = ['widthHmm', 'heightHmm', 'thicknessHmm', 'lengthHmm', 'innerHmm'] as const;
/** Whole millimetres of circumference, as the mainland scale counts. */
const SIZES = Array.from({ length: 29 }, (_, i) => 4400 + i * 100).filter(
  (hmm) => hmm >= RING_SIZE.minHmm && hmm <= RING_SIZE.maxHmm,
);

export function MakingPart({ content, change }: PartProps) {
  const toggle = (craft: Craft): void => {
    const next = CRAFTS.filter((one) => (one === craft) !== content.crafts.includes(one));
    if (next.length <= STYLE_LIMITS.crafts) change({ crafts: next });
  };
  const measure = (name: keyof StyleMeasures, value: number | null): void =>
    change({ measures: { ...content.measures, [name]: value || null } });
  return (
    <Section title={text.parts.making}>
      <Field label={text.crafts}>
        <Chips
          label={text.crafts}
          value={content.crafts}
          options={CRAFTS.map((one) => ({ value: one, text: styleWords.crafts[one] }))}
          onChoose={toggle}
        />
      </Field>
      <TextField
        label={text.craftNote}
        hint={text.craftNoteHint}
        optional
        value={content.craftNote}
        maxLength={STYLE_LIMITS.craftNote}
        onValue={(craftNote) => change({ craftNote })}
      />
      <Box className="style-edit__pair">
        {MEASURES.map((name) => (
          <NumberField
            key={name}
            label={text.measure(styleWords.measures[name])}
            optional
            per={100}
            value={content.measures[name]}
            onValue={(value) => measure(name, value)}
          />
        ))}
      </Box>
      <TextField
        label={text.dimensions}
        optional
        value={content.dimensions}
        maxLength={STYLE_LIMITS.dimensions}
        onValue={(dimensions) => change({ dimensions })}
      />
      {content.kind === 'ring' ? <Sizes content={content} change={change} /> : null}
      {content.kind === 'bracelet' || content.kind === 'necklace' ? (
        <Lengths content={content} change={change} />
      ) : null}
    </Section>
  );
}

function Sizes({ content, change }: PartProps) {
  const all = [...new Set([...SIZES, ...content.sizesHmm])].sort((a, b) => a - b);
  return (
    <Field label={text.sizes}>
      <Chips
        label={text.sizes}
        value={content.sizesHmm.map(String)}
        options={all.map((hmm) => ({
          value: String(hmm),
          text: sizeName(hmm),
          note: jewelText.mm(millimetres(hmm)),
        }))}
        onChoose={(one) =>
          change({
            sizesHmm: all.filter((hmm) => (String(hmm) === one) !== content.sizesHmm.includes(hmm)),
          })
        }
      />
    </Field>
  );
}

function Lengths({ content, change }: PartProps) {
  const [typed, setTyped] = useState(content.lengthsHmm.map(millimetres).join(','));
  const parts = typed.split(/[,，\s]+/).filter((part) => part !== '');
  const read = parts.map((part) => readNumber(part, 100));
  const wrong = read.some((one) => one === null || one === 0);
  return (
    <TextField
      label={text.lengths}
      hint={text.lengthsHint}
      optional
      error={wrong ? text.wrongNumber : undefined}
      value={typed}
      onValue={(next) => {
        setTyped(next);
        const lengths = next
          .split(/[,，\s]+/)
          .filter((part) => part !== '')
          .map((part) => readNumber(part, 100));
        if (lengths.every((one) => one !== null && one > 0))
          change({ lengthsHmm: lengths.filter((one) => one !== null).slice(0, STYLE_LIMITS.lengths) });
      }}
    />
  );
}
