import type { StyleDetail } from '@/api/catalogue';
import { Box, Txt } from '@/components/elements';
import { Row, Section } from '@/components/rows';
import { StyleFactsTable } from '@/components/style-facts';
import { articleText } from '@/text/article';
import { jewelText } from '@/text/jewel';
import { sizeTables } from '@/text/size';

export function StyleFacts({ style }: { style: StyleDetail }) {
  return (
    <>
      <StyleFactsTable
        story={style.story}
        craft={style.craft}
        dimensions={style.dimensions}
        code={style.code}
      />
      {style.sizes.length > 0 ? <Sizes sizes={style.sizes} /> : null}
      <Section title={jewelText.care}>
        <Txt as="p" className="style__text">
          {style.care}
        </Txt>
        <Row
          icon="info"
          title={articleText.title}
          note={articleText.note}
          to="/customer/articles/index"
          params={{ kind: style.kind, metal: style.metal, gem: style.gem }}
        />
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
