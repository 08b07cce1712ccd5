import type { StoreService } from '@zhuyue/shared';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { storesQuery, type StoreCard } from '@/api/stores';
import { TextTap } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { StoreLine } from '@/components/store-line';
import { common } from '@/text';
import { storeText as text } from '@/text/store';
import { useNearSearch } from './near-search';

export interface StoreChooserProps {
  open: boolean;
  title: string;
  /** Only stores that can do this. */
  service: StoreService;
  value: string | null;
  onChoose: (store: StoreCard) => void;
  onClose: () => void;
}

/** The stores that can do what is needed, nearest first once the person says where they are. */
export function StoreChooser(props: StoreChooserProps) {
  return (
    <Sheet open={props.open} title={props.title} onClose={props.onClose}>
      <Choices {...props} />
    </Sheet>
  );
}

function Choices({ service, value, onChoose, onClose }: StoreChooserProps) {
  const { q, place, head } = useNearSearch();
  const stores = useInfiniteQuery({
    ...storesQuery({ service, q }, place),
    placeholderData: keepPreviousData,
  });
  return (
    <Box>
      {head}
      <Faces
        query={stores}
        skeleton={<Skeleton rows={4} />}
        isEmpty={(data) => data.pages[0]?.total === 0}
        empty={<Txt as="p">{text.none}</Txt>}
      >
        {(data) => (
          <Box role="radiogroup" label={text.choose}>
            {data.pages
              .flatMap((page) => page.items)
              .map((store) => (
                <StoreLine
                  key={store.id}
                  store={store}
                  chosen={store.id === value}
                  onChoose={(one) => {
                    onChoose(one);
                    onClose();
                  }}
                />
              ))}
          </Box>
        )}
      </Faces>
      {stores.hasNextPage ? (
        <TextTap onTap={() => void stores.fetchNextPage()} disabled={stores.isFetchingNextPage}>
          {common.loadMore}
        </TextTap>
      ) : null}
    </Box>
  );
}
