import { SYNTHETIC_GEMS } from '@zhuyue/shared';
import { Box, Txt } from '@/components/elements';
import { Facts, Section } from '@/components/rows';
import { jewelText } from '@/text/jewel';
import { styleText } from '@/text/style';
import {
  craftWords,
  gemName,
  lengthWords,
  measureWords,
  metalsText,
  platingWords,
  styleStoneFacts,
  type StoryFacts,
} from '@/text/style-story';
import { words } from '@/text';
import './style-facts.scss';

export interface StyleFactsProps {
  story: StoryFacts;
  craft: string;
  dimensions: string;
  code: string;
}

/** 规格: everything measured of a style, stones one by one, and said plainly what is grown or treated. */
export function StyleFactsTable({ story, craft, dimensions, code }: StyleFactsProps) {
  const { stones } = story;
  const made = stones.some((one) => SYNTHETIC_GEMS.includes(one.gem));
  const treated = stones.some((one) => one.origin === 'treated');
  return (
    <Section title={styleText.facts}>
      <Facts
        facts={[
          [jewelText.metal, metalsText(story.metals) || words.metals.none],
          [jewelText.plating, platingWords(story.plating)],
          ...stones.map((stone, i): readonly [string, JSX.Element] => [
            stoneWord(stone.main, i, stones),
            <Box key={i} as="span" className="style-facts__stone">
              <Txt>{gemName(stone)}</Txt>
              <Txt className="style-facts__more">{styleStoneFacts(stone)}</Txt>
            </Box>,
          ]),
          [jewelText.craft, craftWords(story.crafts, craft)],
          [jewelText.measures, measureWords(story.measures)],
          [jewelText.dimensions, dimensions],
          [jewelText.lengths, lengthWords(story.lengthsHmm)],
          [jewelText.code, code],
        ]}
      />
      {made ? (
        <Txt as="p" className="style-facts__plain">
          {jewelText.labGrown}
        </Txt>
      ) : null}
      {treated ? (
        <Txt as="p" className="style-facts__plain">
          {jewelText.treated}
        </Txt>
      ) : null}
    </Section>
  );
}

/** 主石, 配石, and from the second of a kind on with its number. */
function stoneWord(main: boolean, i: number, stones: StoryFacts['stones']): string {
  const word = main ? jewelText.mainStone : jewelText.sideStone;
  const before = stones.slice(0, i).filter((one) => one.main === main).length;
  return before === 0 ? word : `${word} ${String(before + 1)}`;
}
