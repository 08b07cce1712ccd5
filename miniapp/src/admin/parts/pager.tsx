import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { deskText } from '@/text/desk';

const text = deskText.frame;

export interface PagerProps {
  page: number;
  of: number;
  onPage: (page: number) => void;
}

export function Pager({ page, of, onPage }: PagerProps) {
  if (of <= 1) return null;
  return (
    <Box as="nav" className="pager" label={text.page(page, of)}>
      <Button kind="quiet" small disabled={page <= 1} onTap={() => onPage(page - 1)}>
        {text.pageBefore}
      </Button>
      <Txt className="desk-count">{text.page(page, of)}</Txt>
      <Button kind="quiet" small disabled={page >= of} onTap={() => onPage(page + 1)}>
        {text.pageAfter}
      </Button>
    </Box>
  );
}
