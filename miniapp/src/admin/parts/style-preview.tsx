import { mediaPath, yuan, type StyleContent } from '@zhuyue/shared';
import { Box, Txt } from '@/components/elements';
import { Section } from '@/components/rows';
import { StyleFactsTable } from '@/components/style-facts';
import { StyleLook } from '@/components/style-look';
import { words } from '@/text';
import { jewelText } from '@/text/jewel';
import { sizeName } from '@/text/size';
import { styleText } from '@/text/style';
import './style-preview.scss';

export interface StylePreviewProps {
  content: StyleContent;
  code: string;
  seriesName: string | null;
}

/** A wording as the customer's page will show it, with the very parts that page is made of. */
export function StylePreview({ content, code, seriesName }: StylePreviewProps) {
  const price = content.priceMode === 'fixed' && content.fixedPriceFen ? yuan(content.fixedPriceFen) : null;
  return (
    <Box className="style-preview">
      <StyleLook
        name={content.name}
        pictures={content.pictures.map(({ file, ...rest }) => ({ ...rest, url: mediaPath(file) }))}
        frames={content.frames.map((file) => mediaPath(file))}
        videoUrl={content.videoUrl}
      />
      {seriesName === null ? null : (
        <Txt as="p" className="style-preview__series">
          {styleText.series(seriesName)}
        </Txt>
      )}
      <Txt as="h3" className="style-preview__name">
        {content.name}
      </Txt>
      <Txt as="p" className="style-preview__price">
        {price === null ? words.priceModes.weighed : `¥${price}`}
      </Txt>
      <Txt as="p" className="style-preview__text">
        {content.description}
      </Txt>
      <StyleFactsTable
        story={content}
        craft={content.craftNote}
        dimensions={content.dimensions}
        code={code}
      />
      {content.sizesHmm.length === 0 ? null : (
        <Section title={jewelText.sizes}>
          <Txt as="p">{content.sizesHmm.map(sizeName).join('，')}</Txt>
        </Section>
      )}
      <Section title={jewelText.care}>
        <Txt as="p" className="style-preview__text">
          {content.care}
        </Txt>
      </Section>
    </Box>
  );
}
