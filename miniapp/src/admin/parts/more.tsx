import { Button } from '@/components/button';
import { Box } from '@/components/elements';
import { common } from '@/text';

interface Paged {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
}

/** The rest of a list, when somebody asks for it. */
export function More({ query }: { query: Paged }) {
  if (!query.hasNextPage) return null;
  return (
    <Box className="desk-more">
      <Button kind="quiet" busy={query.isFetchingNextPage} onTap={() => query.fetchNextPage()}>
        {common.loadMore}
      </Button>
    </Box>
  );
}
