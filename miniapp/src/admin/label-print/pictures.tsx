import { labelsOnPage, pageOf, qrSide, tagLink } from '@zhuyue/shared';
import type { LabelPrint, LabelTemplate } from '@/api/desk/labels';
import { Box, Img, Txt } from '@/components/elements';
import { Section } from '@/components/rows';
import { deskText } from '@/text/desk';
import { labelPicture, type LabelSource } from '../parts/label/draw';
import { asSource } from '../parts/label/picture';
import { drawSymbol } from '../parts/label/symbol';

const text = deskText.labels;
/** Pictures shown; the rest is printed like them. */
const SHOWN = 12;
const mm = (dmm: number): string => String(Math.round(dmm) / 10);

interface PicturesProps {
  source: LabelSource;
  template: LabelTemplate;
  prints: readonly LabelPrint[];
}
/** The first labels as they will come out, with page and symbol in millimetres. */
export function Pictures({ source, template, prints }: PicturesProps) {
  const [first] = prints;
  if (first === undefined) return null;
  const page = pageOf(template);
  const symbol = drawSymbol(tagLink(source.base, first, template.linkCase));
  const pages = Math.ceil(prints.length / labelsOnPage(template));
  return (
    <Section title={text.preview}>
      <Txt as="p" className="desk-soft">
        {[
          text.pageSize(mm(page.width), mm(page.height), pages),
          template.code === 'mini'
            ? null
            : text.symbol(symbol.version, mm(qrSide(symbol.modules, template.moduleHmm))),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </Txt>
      <Box className="label-pictures">
        {prints.slice(0, SHOWN).map((print) => (
          <Box key={print.serial} className={`label-picture label-picture--${template.kind}`}>
            <Img
              src={asSource(labelPicture(source, print))}
              alt={print.name}
              fit="contain"
              eager
              className="label-picture__img"
            />
          </Box>
        ))}
      </Box>
      {prints.length > SHOWN ? (
        <Txt as="p" className="desk-soft">
          {text.more(prints.length - SHOWN)}
        </Txt>
      ) : null}
    </Section>
  );
}
