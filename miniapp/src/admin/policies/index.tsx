import { useQuery } from '@tanstack/react-query';
import { dayOf } from '@zhuyue/shared';
import { useState } from 'react';
import { beginPolicy, policiesQuery, type PolicyRow } from '@/api/desk/policies';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { attempt } from '@/components/notice';
import { Row } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { go } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { dayFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { policyStand } from '../parts/policy-stand';
import { useDesk } from '../parts/use-desk';

const text = deskText.policies;

const gemsOf = (row: PolicyRow): string =>
  row.gems.length === 0 ? text.allGems : row.gems.map((gem) => words.gems[gem]).join('、');

const columnsOf = (rows: readonly PolicyRow[], today: string): readonly Column<PolicyRow>[] => [
  { key: 'name', title: text.name, cell: (row) => <Txt className="desk-strong">{row.name}</Txt> },
  {
    key: 'version',
    title: text.version,
    width: '80px',
    cell: (row) => <Txt>{text.versionOf(row.version)}</Txt>,
  },
  { key: 'gems', title: text.gems, cell: (row) => <Txt className="desk-soft">{gemsOf(row)}</Txt> },
  {
    key: 'effective',
    title: text.effective,
    width: '112px',
    cell: (row) => <Txt>{dayFigures(row.effectiveOn)}</Txt>,
  },
  {
    key: 'frozen',
    title: text.frozen,
    width: '104px',
    wideOnly: true,
    cell: (row) => <Txt className="desk-soft">{text.frozenIn(row.warranties)}</Txt>,
  },
  {
    key: 'rules',
    title: text.rules,
    width: '72px',
    wideOnly: true,
    cell: (row) => <Txt className="desk-soft">{text.ruleCount(row.ruleCount)}</Txt>,
  },
  {
    key: 'state',
    title: text.state,
    width: '112px',
    cell: (row) => {
      const { tone, words: said } = policyStand(row, rows, today);
      return <Badge tone={tone}>{said}</Badge>;
    },
  },
];

/** What customers are promised after the sale, version by version. */
export default function PoliciesPage() {
  const desk = useDesk();
  const [choosing, setChoosing] = useState(false);
  const asked = useQuery({ ...policiesQuery(), enabled: desk.ready });
  const rows = asked.data?.items ?? [];
  const today = dayOf(new Date());
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="policies"
      bar={
        desk.is('headquarters') ? (
          <Button kind="gold" full disabled={rows.length === 0} onTap={() => setChoosing(true)}>
            {text.begin}
          </Button>
        ) : undefined
      }
    >
      <Txt as="p" className="desk-lead">
        {text.lead}
      </Txt>
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={6} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty icon="shield" title={text.none} text={text.noneText} />}
      >
        {({ items }) => (
          <Table
            label={text.title}
            columns={columnsOf(items, today)}
            rows={items}
            keyOf={(row) => row.id}
            onOpen={(row) => go('/admin/policy/index', { id: row.id })}
            toneOf={(row) => (row.state === 'in_review' ? 'waiting' : undefined)}
          />
        )}
      </Faces>
      <Begin open={choosing} rows={rows} onClose={() => setChoosing(false)} />
    </DeskPage>
  );
}

function Begin({ open, rows, onClose }: { open: boolean; rows: readonly PolicyRow[]; onClose: () => void }) {
  const codes = [...new Set(rows.map((row) => row.code))];
  const begin = async (code: string): Promise<void> => {
    await attempt(async () => {
      const begun = await beginPolicy(code);
      onClose();
      go('/admin/policy/index', { id: begun.id });
    });
  };
  return (
    <Sheet open={open} title={text.beginWhich} onClose={onClose}>
      {codes.map((code) => {
        const versions = rows.filter((row) => row.code === code);
        const newest = versions.find((row) => row.state === 'published');
        const draft = versions.find((row) => row.state === 'draft' || row.state === 'in_review');
        return (
          <Row
            key={code}
            icon="edit"
            title={newest?.name ?? code}
            note={draft ? text.openDraft : text.beginNote}
            onTap={() => (draft ? go('/admin/policy/index', { id: draft.id }) : begin(code))}
          />
        );
      })}
    </Sheet>
  );
}
