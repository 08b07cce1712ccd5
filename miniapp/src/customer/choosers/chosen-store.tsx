import { useQuery } from '@tanstack/react-query';
import { storeQuery } from '@/api/stores';
import { Faces } from '@/components/faces';
import { Skeleton } from '@/components/skeleton';
import { StoreLine } from '@/components/store-line';

export function ChosenStore({ id }: { id: string }) {
  const store = useQuery(storeQuery(id));
  return (
    <Faces query={store} skeleton={<Skeleton rows={1} />}>
      {(data) => <StoreLine store={data} />}
    </Faces>
  );
}
