import { CASE_COUNT_MOST } from '@zhuyue/shared';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { deskClaimsQuery, type DeskClaimCard } from '@/api/desk/claims';
import { changed } from '@/api/desk/keys';
import { Button, TextTap } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Link } from '@/components/link';
import { Faces } from '@/components/faces';
import { say } from '@/components/notice';
import { Facts } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import { useFilters } from '@/hooks/use-filters';
import { useLive } from '@/hooks/use-live';
import { go } from '@/platform/navigation';
import { common } from '@/text';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { More } from '../parts/more';
import { useDesk } from '../parts/use-desk';
import { AssignSheet } from './assign-sheet';
import { columnsOf } from './columns';
import { QueueFilters } from './filters';
import { asked as askedOf, readAddress } from './narrowing';
import { useChosen } from './use-chosen';
import { Warnings } from './warnings';
import './index.scss';

const text = deskText.caseQueue;
const NONE: readonly DeskClaimCard[] = [];

/** 售后台: every open case, what is due first at the top. */
export default function ClaimsPage() {
  const desk = useDesk();
  const [address, narrow] = useFilters('assignee', 'flag', 'kinds', 'states', 'problems', 'stores');
  // Whoever has no store of their own begins with all of them.
  const stores = address.stores ?? (desk.is('headquarters') ? 'all' : 'this');
  const everywhere = stores === 'all' && desk.stores.length > 1;
  const storeId = everywhere ? undefined : desk.store?.id;
  const narrowed = readAddress(address);
  const asked = useInfiniteQuery({
    ...deskClaimsQuery({ ...askedOf(narrowed), ...(storeId === undefined ? {} : { storeId }) }),
    enabled: desk.ready,
  });
  useLive(desk.ready ? [`claims:${storeId ?? 'all'}`] : [], () => void changed('claims'));
  const rows = asked.data?.pages.flatMap((page) => page.items) ?? NONE;
  const chosen = useChosen(rows);
  const [assigning, setAssigning] = useState<readonly DeskClaimCard[] | null>(null);
  const [help, setHelp] = useState(false);
  const mayAssign = desk.is('service', 'manager', 'headquarters');
  const assign = (some: readonly DeskClaimCard[]): void => {
    if (!mayAssign || some.length === 0) return;
    if (new Set(some.map((row) => row.storeId)).size > 1) say(text.manyStores);
    else setAssigning(some);
  };
  const marked = rows.filter(({ id }) => chosen.ids.has(id));
  const onKey = (key: string, row: DeskClaimCard | undefined): boolean => {
    if (key === '?') setHelp(true);
    else if (key === 'x' && row) chosen.toggle(row.id);
    else if (key === 'a') assign(marked.length > 0 ? marked : row ? [row] : []);
    else return false;
    return true;
  };
  const [first] = assigning ?? [];
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="claims"
      aside={<Aside onHelp={() => setHelp(true)} />}
      bar={
        mayAssign && marked.length > 0 ? (
          <ChosenBar count={marked.length} onNone={chosen.clear} onAssign={() => assign(marked)} />
        ) : undefined
      }
    >
      <Warnings storeId={storeId} ready={desk.ready} />
      <QueueFilters
        narrowed={narrowed}
        onNarrow={narrow}
        stores={desk.stores.length > 1 ? (everywhere ? 'all' : 'this') : null}
        onStores={(which) => narrow({ stores: which })}
      />
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={8} />}
        isEmpty={({ pages }) => pages[0]?.total === 0}
        empty={<Empty icon="wrench" title={deskText.claims.none} text={deskText.claims.noneText} />}
      >
        {({ pages }) => (
          <>
            <Box className="desk-between">
              <Txt className="desk-count">{countWords(pages[0]?.total ?? 0)}</Txt>
              {mayAssign ? (
                <TextTap onTap={() => chosen.add(rows.map(({ id }) => id))}>{text.chooseAll}</TextTap>
              ) : null}
            </Box>
            <Table
              label={text.title}
              columns={columnsOf(chosen.ids, chosen.toggle, everywhere)}
              rows={rows}
              keyOf={(row) => row.id}
              onOpen={(row) => go('/admin/claim/index', { id: row.id })}
              toneOf={(row) => (row.overdue || row.unexplained ? 'alarm' : undefined)}
              onKey={onKey}
            />
            <More query={asked} />
          </>
        )}
      </Faces>
      {assigning !== null && first ? (
        <AssignSheet
          cases={assigning}
          storeId={first.storeId}
          myId={desk.staff?.id}
          onClose={() => setAssigning(null)}
          onDone={() => {
            setAssigning(null);
            chosen.clear();
          }}
        />
      ) : null}
      <KeysSheet open={help} onClose={() => setHelp(false)} />
    </DeskPage>
  );
}

const countWords = (total: number): string => (total > CASE_COUNT_MOST ? text.thousand : common.rows(total));

function Aside({ onHelp }: { onHelp: () => void }) {
  return (
    <>
      <Box className="queue-help">
        <TextTap onTap={onHelp}>{text.help}</TextTap>
      </Box>
      <Link to="/admin/promises/index" className="desk-link">
        <Txt>{deskText.promises.open}</Txt>
      </Link>
    </>
  );
}

interface ChosenBarProps {
  count: number;
  onNone: () => void;
  onAssign: () => void;
}

function ChosenBar({ count, onNone, onAssign }: ChosenBarProps) {
  return (
    <>
      <Txt className="desk-count">{text.chosen(count)}</Txt>
      <Button kind="quiet" onTap={onNone}>
        {text.chooseNone}
      </Button>
      <Button kind="gold" onTap={onAssign}>
        {text.assign}
      </Button>
    </>
  );
}

function KeysSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Sheet open={open} title={text.helpTitle} onClose={onClose}>
      <Facts facts={text.keys} />
    </Sheet>
  );
}
