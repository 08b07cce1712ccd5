import { CHANNELS, yuan } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { gapsQuery, type Gap } from '@/api/desk/price-rules';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Picture } from '@/components/picture';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { useFilters } from '@/hooks/use-filters';
import { go } from '@/platform/navigation';
import { words } from '@/text';
import { billRows } from '@/text/bill';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { Pager } from '../parts/pager';
import { useDesk } from '../parts/use-desk';

const text = deskText.priceRules;

/** Channel by channel what moves the price there. */
const whyOf = (gap: Gap): string =>
  gap.prices
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ channel, reasons }) => {
      const lines = billRows({ lines: reasons });
      return `${words.channels[channel]}：${lines.map((line) => `${line.title} ${line.fen < 0 ? '−' : '+'}¥${yuan(Math.abs(line.fen))}`).join('，')}`;
    })
    .join('；');

const columns: readonly Column<Gap>[] = [
  {
    key: 'name',
    title: deskText.stock.name,
    cell: (row) => (
      <Box as="span" className="desk-line">
        <Box as="span" className="desk-thumb">
          <Picture src={row.picture} alt="" />
        </Box>
        <Txt>{row.name}</Txt>
      </Box>
    ),
  },
  { key: 'code', title: deskText.stock.code, width: '104px', wideOnly: true, cell: (row) => row.code },
  ...CHANNELS.map((channel) => ({
    key: channel,
    title: words.channels[channel],
    figures: true,
    width: '104px',
    cell: (row: Gap) => {
      const price = row.prices.find((one) => one.channel === channel);
      return price === undefined ? '' : yuan(price.totalFen);
    },
  })),
  {
    key: 'gap',
    title: text.gap,
    figures: true,
    width: '88px',
    cell: (row) => <Txt className="desk-strong">{yuan(row.gapFen)}</Txt>,
  },
  { key: 'why', title: text.why, cell: (row) => <Txt className="desk-soft">{whyOf(row)}</Txt> },
];

/** Every style that does not cost the same everywhere, and why. */
export default function PriceGapsPage() {
  const desk = useDesk();
  const [filters, narrow] = useFilters('page');
  const page = Math.max(1, Number(filters.page) || 1);
  const asked = useQuery({ ...gapsQuery(page), enabled: desk.ready });
  return (
    <DeskPage
      desk={desk}
      title={text.gaps}
      place="price-rules"
      roles={['manager', 'headquarters']}
      backTo="/admin/price-rules/index"
    >
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={8} />}
        isEmpty={({ total }) => total === 0}
        empty={<Empty icon="chart" title={text.gapsNone} text={text.gapsNoneText} />}
      >
        {({ items, total, limit }) => (
          <>
            <Txt className="desk-count">{text.gapsTotal(total)}</Txt>
            <Table
              label={text.gaps}
              columns={columns}
              rows={items}
              keyOf={(row) => row.styleId}
              onOpen={(row) => go('/customer/style/index', { id: row.styleId })}
            />
            <Pager page={page} of={Math.ceil(total / limit)} onPage={(n) => narrow({ page: String(n) })} />
          </>
        )}
      </Faces>
    </DeskPage>
  );
}
