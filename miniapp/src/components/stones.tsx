import type { TagReply } from '@/api/tag';
import { copyText } from '@/platform/device';
import { common, words } from '@/text';
import { jewelText } from '@/text/jewel';
import { sizeTables } from '@/text/size';
import { certifiedStone, stoneFacts, stoneTitle } from '@/text/stones';
import { TextTap } from './button';
import { Box, Txt } from './elements';
import { Icon } from './icon';
import { say } from './notice';
import './stones.scss';

type Piece = TagReply['piece'];

/** The stones of a piece, the main one first. */
export function Stones({ stones }: { stones: Piece['stones'] }) {
  const ordered = [...stones].sort((a, b) => Number(b.main) - Number(a.main));
  return (
    <Box as="ul" className="stones">
      {ordered.map((stone, i) => (
        <Box as="li" key={String(i)} className="stones__one">
          <Txt as="p">{stoneTitle(stone)}</Txt>
          <Txt as="p" className="stones__facts">
            {stoneFacts(stone)}
          </Txt>
        </Box>
      ))}
    </Box>
  );
}

/** The number to type on the laboratory's own site: a link here could lead anywhere, so there is none. */
export function Certificates({ certificates, stones }: Pick<Piece, 'certificates' | 'stones'>) {
  const copy = async (number: string): Promise<void> => {
    if (await copyText(number)) say(common.copied);
  };
  return (
    <Box as="ul" className="stones">
      {certificates.map((one) => (
        <Box as="li" key={one.number} className="certificate">
          <Icon name="certificate" />
          <Box className="certificate__words">
            <Txt as="p">{words.labs[one.lab]}</Txt>
            {certifiedStone(one, stones) === null ? null : <Txt as="p">{certifiedStone(one, stones)}</Txt>}
            <Txt as="p" className="certificate__number" selectable>
              {jewelText.certificateNumber(one.number)}
            </Txt>
            <Txt as="p" className="stones__facts">
              {jewelText.certificateHow(words.labs[one.lab])}
            </Txt>
            <TextTap icon="copy" onTap={() => void copy(one.number)}>
              {jewelText.copyNumber}
            </TextTap>
          </Box>
        </Box>
      ))}
    </Box>
  );
}

/** One inner circumference, read on every table with the table's name. */
export function RingSize({ sizeHmm }: { sizeHmm: number }) {
  return (
    <Box as="span" className="ring-size">
      {sizeTables(sizeHmm).map((one) => (
        <Txt key={one} className="ring-size__one">
          {one}
        </Txt>
      ))}
    </Box>
  );
}
