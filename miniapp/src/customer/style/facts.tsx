import type { StyleDetail } from '@/api/catalogue';
import { Box, Txt } from '@/components/elements';
import { Facts, Section } from '@/components/rows';
import { words } from '@/text';
import { jewelText } from '@/text/jewel';
import { metalWords } from '@/text/metal';
import { sizeTables } from '@/text/size';
import { styleText as text } from '@/text/style';

export function StyleFacts({ style }: { style: StyleDetail }) {
  return (
    <>
      <Section title={text.facts}>
        <Facts
          facts={[
            [jewelText.metal, metalWords(style)],
            [jewelText.gem, style.gem === 'none' ? null : words.gems[style.gem]],
            [jewelText.plating, style.plating],
            [jewelText.craft, style.craft],
            [jewelText.dimensions, style.dimensions],
            [jewelText.code, style.code],
          ]}
        />
      </Section>
      {style.sizes.length > 0 ? <Sizes sizes={style.sizes} /> : null}
      <Section title={jewelText.care}>
        <Txt as="p" className="style__text">
          {style.care}
        </Txt>
      </Section>
    </>
  );
}

/** Every table beside the others: a customer knows one of them. */
function Sizes({ sizes }: { sizes: StyleDetail['sizes'] }) {
  return (
    <Section title={jewelText.sizes}>
      <Txt as="p" className="style__note">
        {jewelText.sizesNote}
      </Txt>
      <Box as="ul">
        {sizes.map((one) => {
          const [hongKong = '', mainland = '', us = ''] = sizeTables(one.sizeHmm);
          return (
            <Box as="li" key={one.sizeHmm} className="style__size">
              <Txt className="style__size-name">{hongKong}</Txt>
              <Txt className="style__size-part">{mainland}</Txt>
              <Txt className="style__size-part">{us}</Txt>
              <Txt className="style__size-part style__size-mm">
                {jewelText.mm((one.sizeHmm / 100).toFixed(1))}
              </Txt>
              <Txt className="style__size-stock">{jewelText.inStock(one.piecesInStock)}</Txt>
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}
