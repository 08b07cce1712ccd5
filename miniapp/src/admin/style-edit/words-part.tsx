import { PRICE_MODES, STYLE_LIMITS } from '@zhuyue/shared';
import { Chips } from '@/components/choice';
import { Box } from '@/components/elements';
import { Field, TextArea } from '@/components/field';
import { Section } from '@/components/rows';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { NumberField } from './number-field';
import type { PartProps } from './parts.types';

const text = deskText.styleEdit;

export function WordsPart({ content, change }: PartProps) {
  return (
    <Section title={text.parts.words}>
      <TextArea
        label={text.description}
        lines={6}
        value={content.description}
        maxLength={STYLE_LIMITS.description}
        onValue={(description) => change({ description })}
      />
      <TextArea
        label={text.care}
        lines={3}
        value={content.care}
        maxLength={STYLE_LIMITS.care}
        onValue={(care) => change({ care })}
      />
    </Section>
  );
}

export function PricePart({ content, change }: PartProps) {
  return (
    <Section title={text.parts.price}>
      <Field label={text.priceMode}>
        <Chips
          label={text.priceMode}
          value={content.priceMode}
          options={PRICE_MODES.map((mode) => ({ value: mode, text: words.priceModes[mode] }))}
          onChoose={(priceMode) =>
            change({
              priceMode,
              fixedPriceFen: priceMode === 'fixed' ? (content.fixedPriceFen ?? null) : null,
            })
          }
        />
      </Field>
      <Box className="style-edit__pair">
        {content.priceMode === 'fixed' ? (
          <NumberField
            label={text.fixedPrice}
            per={100}
            value={content.fixedPriceFen}
            onValue={(fixedPriceFen) => change({ fixedPriceFen })}
          />
        ) : (
          <>
            <NumberField
              label={text.perGram}
              per={100}
              value={content.labourFenPerGram}
              onValue={(fen) => change({ labourFenPerGram: fen ?? 0 })}
            />
            <NumberField
              label={text.perPiece}
              per={100}
              value={content.labourFenPerPiece}
              onValue={(fen) => change({ labourFenPerPiece: fen ?? 0 })}
            />
          </>
        )}
        <NumberField
          label={text.gold}
          per={1000}
          value={content.typicalGoldMg}
          onValue={(mg) => change({ typicalGoldMg: mg ?? 0 })}
        />
      </Box>
    </Section>
  );
}
