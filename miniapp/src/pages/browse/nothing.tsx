import type { SearchWay, StyleList } from '@/api/catalogue';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Row } from '@/components/rows';
import { ANYTHING, type Wanted } from '@/hooks/use-browse';
import { browseText } from '@/text/home';
import { SuggestionLine } from './search-words';

/** What giving up one condition does to what is wanted. */
const without = (way: SearchWay['way']): Partial<Wanted> => {
  if (way === 'price') return { priceFromFen: null, priceToFen: null };
  if (way === 'words') return { q: '' };
  return { [way]: ANYTHING[way] };
};

export interface NothingProps {
  found: StyleList | undefined;
  onWant: (some: Partial<Wanted>) => void;
  onClear: () => void;
}

/** Nothing is found: what may have been meant, and what to give up for how many. */
export function Nothing({ found, onWant, onClear }: NothingProps) {
  const { ways = [], nearest = [] } = found ?? {};
  return (
    <>
      <Empty
        title={browseText.emptyTitle}
        text={browseText.emptyText}
        icon="search"
        action={browseText.clearAll}
        onAction={onClear}
      />
      {nearest.length > 0 ? (
        <Box className="browse__group">
          <Txt as="h3" className="browse__group-title">
            {browseText.nearest}
          </Txt>
          {nearest.map((one) => (
            <SuggestionLine key={one.text} suggestion={one} onChoose={(q) => onWant({ ...ANYTHING, q })} />
          ))}
        </Box>
      ) : null}
      {ways.length > 0 ? (
        <Box className="browse__group">
          <Txt as="h3" className="browse__group-title">
            {browseText.waysTitle}
          </Txt>
          {ways.map(({ way, count }) => (
            <Row
              key={way}
              title={browseText.ways[way]}
              end={<Txt className="browse__suggestion-note">{browseText.found(count)}</Txt>}
              onTap={() => onWant(without(way))}
            />
          ))}
        </Box>
      ) : null}
    </>
  );
}
