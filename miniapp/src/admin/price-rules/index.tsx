import { RULE_SORTS, type RuleSort } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { priceRulesQuery, type PriceRuleRow } from '@/api/desk/price-rules';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Row } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { useFilters } from '@/hooks/use-filters';
import { go } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { periodWords, scopeWords, standWords, termsWords } from '../parts/rule-words';
import { useDesk } from '../parts/use-desk';

const text = deskText.priceRules;

const columns: readonly Column<PriceRuleRow>[] = [
  { key: 'name', title: text.name, cell: (row) => <Txt className="desk-strong">{row.name}</Txt> },
  { key: 'terms', title: text.terms, cell: (row) => <Txt className="desk-soft">{termsWords(row)}</Txt> },
  {
    key: 'scope',
    title: text.scope,
    width: '176px',
    cell: (row) => <Txt className="desk-soft">{scopeWords(row)}</Txt>,
  },
  {
    key: 'period',
    title: text.period,
    width: '176px',
    wideOnly: true,
    cell: (row) => <Txt className="desk-soft">{periodWords(row)}</Txt>,
  },
  {
    key: 'state',
    title: text.state,
    width: '96px',
    cell: (row) => <Badge tone={standWords(row).tone}>{standWords(row).words}</Badge>,
  },
];

const isSort = (word: string | undefined): word is RuleSort => RULE_SORTS.some((sort) => sort === word);

/** Everything beside the board that moves a price, by its sort. */
export default function PriceRulesPage() {
  const desk = useDesk();
  const [filters, narrow] = useFilters('sort');
  const sort = isSort(filters.sort) ? filters.sort : 'promotion';
  const asked = useQuery({ ...priceRulesQuery(sort), enabled: desk.ready });
  const counts = asked.data?.counts ?? [];
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="price-rules"
      roles={['manager', 'headquarters']}
      bar={
        desk.is('headquarters') ? (
          <Button kind="gold" full onTap={() => go('/admin/price-rule/index', { sort })}>
            {text.write(text.sorts[sort])}
          </Button>
        ) : undefined
      }
    >
      <Box className="desk-filters">
        <Chips<RuleSort>
          label={text.title}
          row
          value={sort}
          onChoose={(one) => narrow({ sort: one })}
          options={RULE_SORTS.map((one) => {
            const count = counts.find((row) => row.sort === one);
            return {
              value: one,
              text: text.sorts[one],
              note: count === undefined ? undefined : String(count.drafts + count.approved),
            };
          })}
        />
      </Box>
      <Txt as="p" className="desk-lead">
        {text.sortLeads[sort]}
      </Txt>
      <Row icon="chart" title={text.gaps} to="/admin/price-gaps/index" />
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={6} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty icon="edit" title={text.none} text={text.noneText} />}
      >
        {({ items }) => (
          <Table
            label={text.sorts[sort]}
            columns={columns}
            rows={items}
            keyOf={(row) => row.id}
            onOpen={(row) => go('/admin/price-rule/index', { id: row.id })}
            toneOf={(row) => (row.state === 'draft' ? 'waiting' : undefined)}
          />
        )}
      </Faces>
    </DeskPage>
  );
}
