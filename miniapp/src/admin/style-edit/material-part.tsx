import { FINENESS, METAL_COLOURS, METALS, PLATINGS, STYLE_LIMITS, type StyleMetal } from '@zhuyue/shared';
import { Button, TextTap } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Field } from '@/components/field';
import { Section } from '@/components/rows';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { styleWords } from '@/text/style-words';
import { NumberField } from './number-field';
import { replaced, type PartProps } from './parts.types';

const text = deskText.styleEdit;
const REAL_METALS = METALS.filter((metal) => metal !== 'none');

export function MaterialPart({ content, change }: PartProps) {
  const { metals, plating } = content;
  const add: StyleMetal = { metal: 'gold_18k', colour: 'yellow', finenessPermille: FINENESS.gold_18k };
  return (
    <Section title={text.parts.material}>
      {metals.map((metal, i) => (
        <Metal
          key={i}
          at={i}
          metal={metal}
          onChange={(next) => change({ metals: replaced(metals, i, next) })}
        />
      ))}
      {metals.length < STYLE_LIMITS.metals ? (
        <Button kind="quiet" small icon="plus" onTap={() => change({ metals: [...metals, add] })}>
          {text.addMetal}
        </Button>
      ) : null}
      <Field label={text.plating}>
        <Chips
          label={text.plating}
          value={plating?.kind ?? 'none'}
          options={[
            { value: 'none' as const, text: text.noPlating },
            ...PLATINGS.map((one) => ({ value: one, text: styleWords.platings[one] })),
          ]}
          onChoose={(kind) =>
            change({
              plating: kind === 'none' ? null : { kind, thicknessHum: plating?.thicknessHum ?? null },
            })
          }
        />
      </Field>
      {plating === null ? null : (
        <NumberField
          label={text.thickness}
          optional
          per={100}
          value={plating.thicknessHum}
          onValue={(thicknessHum) => change({ plating: { ...plating, thicknessHum: thicknessHum || null } })}
        />
      )}
    </Section>
  );
}

interface MetalProps {
  at: number;
  metal: StyleMetal;
  onChange: (metal: StyleMetal | null) => void;
}

function Metal({ at, metal, onChange }: MetalProps) {
  const label = at === 0 ? text.lead : text.otherMetal(at + 1);
  return (
    <Box className="style-edit__thing" role="group" label={label}>
      <Box className="desk-between">
        <Txt className="desk-soft">{label}</Txt>
        <TextTap onTap={() => onChange(null)}>{text.remove}</TextTap>
      </Box>
      <Chips
        label={text.metal}
        value={metal.metal}
        options={REAL_METALS.map((one) => ({ value: one, text: words.metals[one] }))}
        onChoose={(one) => onChange({ ...metal, metal: one, finenessPermille: FINENESS[one] })}
      />
      <Box className="style-edit__pair">
        <Field label={text.colour}>
          <Chips
            label={text.colour}
            value={metal.colour}
            options={METAL_COLOURS.filter((one) => one !== 'none').map((one) => ({
              value: one,
              text: words.metalColours[one],
            }))}
            onChoose={(colour) => onChange({ ...metal, colour })}
          />
        </Field>
        <NumberField
          label={text.fineness}
          per={1}
          value={metal.finenessPermille}
          onValue={(value) => onChange({ ...metal, finenessPermille: Math.min(1000, value ?? 0) })}
        />
      </Box>
    </Box>
  );
}
