import { useReachBottom, useShareAppMessage } from '@tarojs/taro';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { KINDS, STYLE_SORTS } from '@zhuyue/shared';
import { useState } from 'react';
import { stylesQuery, type StyleCard, type Understood } from '@/api/catalogue';
import { Button } from '@/components/button';
import { Card, Tray } from '@/components/cards';
import { Chips } from '@/components/choice';
import { Box, ScrollRow, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Icon } from '@/components/icon';
import { Page } from '@/components/page';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { Tap } from '@/components/tap';
import { ANYTHING, filtersOn, queryOf, useBrowse, type Wanted } from '@/hooks/use-browse';
import { common, words } from '@/text';
import { browseText } from '@/text/home';
import { FilterSheet } from './filter-sheet';
import { Nothing } from './nothing';
import { SearchWords } from './search-words';
import './index.scss';

/** Setting more than this into a WeChat page at once can be felt. */
const PAGE = 20;

export default function BrowsePage() {
  const { wanted, want, start } = useBrowse();
  const [sheet, setSheet] = useState<'filter' | 'sort' | null>(null);
  const styles = useInfiniteQuery({
    ...stylesQuery({ ...queryOf(wanted), limit: PAGE }),
    placeholderData: keepPreviousData,
  });
  const more = (): void => {
    if (styles.hasNextPage && !styles.isFetchingNextPage) void styles.fetchNextPage();
  };
  useReachBottom(more);
  useShareAppMessage(() => ({ title: browseText.title, path: '/pages/browse/index' }));
  const close = (): void => setSheet(null);
  return (
    <Page title={browseText.title} tab="browse" wide>
      <SearchWords q={wanted.q} onSearch={(q) => want({ q })} />
      <Kinds wanted={wanted} onKind={(kind) => want({ kind })} />
      <Box className="browse__line">
        <Txt className="browse__found">
          {styles.data ? foundWords(wanted, styles.data.pages[0]?.total ?? 0) : ''}
        </Txt>
        <Tap className="browse__tool" onTap={() => setSheet('sort')}>
          <Icon name="sort" size={20} />
          <Txt>{words.styleSorts[wanted.sort]}</Txt>
        </Tap>
        <Tap className="browse__tool" onTap={() => setSheet('filter')}>
          <Icon name="filter" size={20} />
          <Txt>{filtersOn(wanted) > 0 ? browseText.filterOn(filtersOn(wanted)) : browseText.filter}</Txt>
        </Tap>
      </Box>
      <UnderstoodLine terms={styles.data?.pages[0]?.understood ?? []} />
      <Faces
        query={styles}
        skeleton={<Skeleton like="tray" rows={6} />}
        isEmpty={(data) => data.pages[0]?.total === 0}
        empty={<Nothing found={styles.data?.pages[0]} onWant={want} onClear={() => start({})} />}
      >
        {(data) => <Found styles={data.pages.flatMap((page) => page.items)} />}
      </Faces>
      {styles.hasNextPage ? (
        <Button kind="quiet" full busy={styles.isFetchingNextPage} onTap={more}>
          {common.loadMore}
        </Button>
      ) : null}
      <Sheet open={sheet === 'sort'} title={browseText.sort} onClose={close}>
        <Chips
          label={browseText.sort}
          options={STYLE_SORTS.map((value) => ({ value, text: words.styleSorts[value] }))}
          value={wanted.sort}
          onChoose={(sort) => {
            want({ sort });
            close();
          }}
        />
      </Sheet>
      {sheet === 'filter' ? (
        <FilterSheet
          wanted={wanted}
          onWant={want}
          onClear={() => start({ kind: wanted.kind, q: wanted.q })}
          onClose={close}
        />
      ) : null}
    </Page>
  );
}

const foundWords = (wanted: Wanted, total: number): string =>
  wanted.store
    ? browseText.foundInStore(wanted.store.name, total)
    : wanted.series
      ? browseText.foundInSeries(wanted.series.name, total)
      : browseText.found(total);

/** Says so when something else was looked for than what was typed. */
function UnderstoodLine({ terms }: { terms: readonly Understood[] }) {
  const lines = terms.flatMap(({ typed, as, how }) => {
    if (how === 'typed' || how === 'none') return [];
    const others = as.filter((one) => one !== typed).join(how === 'parts' ? ' ' : '、');
    return [
      how === 'synonym' ? browseText.alsoSearched(typed, others) : browseText.understood(typed, others),
    ];
  });
  if (lines.length === 0) return null;
  return (
    <Box className="browse__understood" live="polite">
      {lines.map((line) => (
        <Txt as="p" key={line}>
          {line}
        </Txt>
      ))}
    </Box>
  );
}

function Kinds({ wanted, onKind }: { wanted: Wanted; onKind: (kind: Wanted['kind']) => void }) {
  return (
    <ScrollRow className="browse__kinds" label={browseText.kindsLabel}>
      {KINDS.map((kind) => {
        const on = wanted.kind === kind;
        return (
          <Tap
            key={kind}
            pressed={on}
            className={`browse__kind ${on ? 'browse__kind--on' : ''}`}
            onTap={() => onKind(on ? ANYTHING.kind : kind)}
          >
            <Icon name={`kind-${kind}`} size={48} />
            <Txt className="browse__kind-name">{words.kinds[kind]}</Txt>
          </Tap>
        );
      })}
    </ScrollRow>
  );
}

function Found({ styles }: { styles: readonly StyleCard[] }) {
  return (
    <Tray label={browseText.title}>
      {styles.map((style, i) => (
        <Card
          key={style.id}
          to="/customer/style/index"
          params={{ id: style.id }}
          picture={style.picture}
          name={style.name}
          marks={style.marks}
          priceFen={style.priceFen}
          mode={words.priceModes[style.priceMode]}
          note={style.storesInStock > 0 ? browseText.inStores(style.storesInStock) : browseText.noStock}
          eager={i < 4}
        />
      ))}
    </Tray>
  );
}
