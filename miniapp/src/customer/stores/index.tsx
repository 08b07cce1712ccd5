import { useDidShow, useReachBottom } from '@tarojs/taro';
import { STORE_SERVICES, type StoreService } from '@zhuyue/shared';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { storesQuery, type StoreList } from '@/api/stores';
import { Button, TextTap } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { SearchField } from '@/components/field';
import { Page } from '@/components/page';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { StoreLine } from '@/components/store-line';
import { hasAgreedToPlace, usePlace } from '@/hooks/use-place';
import { useParams } from '@/hooks/use-params';
import { useSettled } from '@/hooks/use-settled';
import { common, words } from '@/text';
import { storeText as text } from '@/text/store';
import './index.scss';

const isService = (word: string | undefined): word is StoreService =>
  STORE_SERVICES.some((service) => service === word);

const ANY = 'any';

export default function StoresPage() {
  const params = useParams('service', 'city');
  const [q, setQ] = useState('');
  const [city, setCity] = useState<string | null>(params.city ?? null);
  const [service, setService] = useState<StoreService | null>(
    isService(params.service) ? params.service : null,
  );
  const [filtering, setFiltering] = useState(false);
  const { place, state, ask } = usePlace();
  const asked = useSettled(q.trim());
  useDidShow(() => {
    if (state === 'unknown' && hasAgreedToPlace()) void ask();
  });
  const stores = useInfiniteQuery({
    ...storesQuery({ q: asked || undefined, city: city ?? undefined, service: service ?? undefined }, place),
    placeholderData: keepPreviousData,
  });
  useReachBottom(() => {
    if (stores.hasNextPage && !stores.isFetchingNextPage) void stores.fetchNextPage();
  });
  const clear = (): void => {
    setQ('');
    setCity(null);
    setService(null);
  };
  return (
    <Page title={text.listTitle} backTo="/pages/home/index">
      <SearchField value={q} onValue={setQ} placeholder={text.search} />
      <Box className="stores__tools">
        <TextTap icon="pin" onTap={() => void ask()} disabled={state === 'asking'}>
          {place ? text.located : text.nearMe}
        </TextTap>
        <TextTap icon="filter" onTap={() => setFiltering(true)}>
          {service ? words.storeServices[service] : text.filter}
        </TextTap>
      </Box>
      {state === 'refused' ? (
        <Txt as="p" className="stores__note">
          {text.locateRefused}
        </Txt>
      ) : null}
      <Faces
        query={stores}
        skeleton={<Skeleton rows={6} />}
        isEmpty={(data) => data.pages[0]?.total === 0}
        empty={
          <Empty
            icon="store"
            title={text.none}
            text={text.noneText}
            action={text.clearFilter}
            onAction={clear}
          />
        }
      >
        {(data) => <List pages={data.pages} city={city} onCity={setCity} />}
      </Faces>
      {stores.isFetchingNextPage ? <Skeleton rows={2} /> : null}
      {stores.hasNextPage && !stores.isFetchingNextPage ? (
        <TextTap onTap={() => void stores.fetchNextPage()}>{common.loadMore}</TextTap>
      ) : null}
      <Sheet
        open={filtering}
        title={text.filter}
        onClose={() => setFiltering(false)}
        bar={
          <Button kind="gold" full onTap={() => setFiltering(false)}>
            {text.count(stores.data?.pages[0]?.total ?? 0)}
          </Button>
        }
      >
        <Chips
          label={text.filter}
          options={[
            { value: ANY, text: text.anyService },
            ...STORE_SERVICES.map((value) => ({ value, text: words.storeServices[value] })),
          ]}
          value={service ?? ANY}
          onChoose={(value) => setService(isService(value) ? value : null)}
        />
      </Sheet>
    </Page>
  );
}

interface ListProps {
  pages: readonly StoreList[];
  city: string | null;
  onCity: (city: string | null) => void;
}

function List({ pages, city, onCity }: ListProps) {
  const first = pages[0];
  if (!first) return null;
  return (
    <>
      <Chips
        row
        label={text.cities}
        options={[
          { value: '', text: text.allCities },
          ...first.cities.map((one) => ({ value: one.city, text: one.city, note: String(one.count) })),
        ]}
        value={city ?? ''}
        onChoose={(value) => onCity(value === '' ? null : value)}
      />
      <Txt as="p" className="stores__note">
        {text.count(first.total)}
      </Txt>
      {pages
        .flatMap((page) => page.items)
        .map((store) => (
          <StoreLine key={store.id} store={store} />
        ))}
    </>
  );
}
