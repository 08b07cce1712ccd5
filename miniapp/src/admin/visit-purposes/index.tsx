import type { PurposeNumber } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { purposesQuery, type PurposeSetting } from '@/api/desk/settings';
import { Badge } from '@/components/badge';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { useFilters } from '@/hooks/use-filters';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { figureWords } from '../parts/rule-figures';
import { ScopeChoice, scopeOf } from '../parts/scope-choice';
import { useSeen } from '../parts/seen';
import { SETTINGS_ROLES, SettingsTabs } from '../parts/settings-tabs';
import { useDesk } from '../parts/use-desk';
import { HousePurposeSheet } from './house-sheet';
import { OwnPurposeSheet } from './own-sheet';

const text = deskText.settings;

const valueOf = (row: PurposeSetting, field: PurposeNumber): number =>
  row.numbers.find((one) => one.field === field)?.value ?? 0;
const figure = (row: PurposeSetting, field: PurposeNumber): string => figureWords(field, valueOf(row, field));

const needWords = (row: PurposeSetting): string =>
  [
    row.roomKind === '' ? text.noRoom : words.roomKinds[row.roomKind],
    row.skill === null ? '' : words.staffSkills[row.skill],
    row.tray ? text.tray : '',
  ]
    .filter(Boolean)
    .join('、');

function Stand({ row }: { row: PurposeSetting }) {
  if (!row.served) return <Badge>{text.notServed}</Badge>;
  if (!row.active) return <Badge>{text.notOffered}</Badge>;
  if (!row.roomThere) return <Badge tone="alarm">{text.roomMissing}</Badge>;
  if (!row.skillThere) return <Badge tone="alarm">{text.skillMissing}</Badge>;
  return <Badge tone="good">{text.offered}</Badge>;
}

const columns: readonly Column<PurposeSetting>[] = [
  {
    key: 'purpose',
    title: text.purpose,
    width: '112px',
    cell: (row) => <Txt className="desk-strong">{words.appointmentPurposes[row.purpose]}</Txt>,
  },
  {
    key: 'duration',
    title: text.purposeNumbers.durationMinutes,
    figures: true,
    width: '88px',
    cell: (row) => figure(row, 'durationMinutes'),
  },
  { key: 'need', title: text.need, cell: (row) => <Txt className="desk-soft">{needWords(row)}</Txt> },
  {
    key: 'booking',
    title: text.booking,
    width: '200px',
    cell: (row) => (
      <Txt className="desk-soft">
        {`${text.at(figure(row, 'soonestMinutes'))} – ${figure(row, 'farthestDays')}`}
      </Txt>
    ),
  },
  {
    key: 'open',
    title: text.perCustomer,
    figures: true,
    wideOnly: true,
    width: '64px',
    cell: (row) => figure(row, 'openPerCustomer'),
  },
  { key: 'state', title: deskText.staff.state, width: '216px', cell: (row) => <Stand row={row} /> },
];

/** 预约项目: what somebody can come for here, how long it takes and what it needs. */
export default function VisitPurposesPage() {
  const desk = useDesk();
  const [filters, narrow] = useFilters('scope');
  const [openId, setOpenId] = useState<string | null>(null);
  const { save, sheet } = useSeen();
  const hq = desk.is('headquarters');
  const scope = hq ? scopeOf(filters.scope) : 'store';
  const asked = useQuery({
    ...purposesQuery(scope === 'house' ? undefined : desk.store?.id),
    enabled: desk.ready && (scope === 'house' || desk.store !== undefined),
  });
  const opened = asked.data?.items.find((one) => one.purpose === openId);
  const close = (): void => setOpenId(null);
  return (
    <DeskPage desk={desk} title={text.title} place="store-settings" roles={SETTINGS_ROLES}>
      <SettingsTabs page="visit-purposes" />
      {hq ? <ScopeChoice scope={scope} onScope={(one) => narrow({ scope: one })} /> : null}
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={7} />}>
        {({ items }) => (
          <Box>
            <Table
              label={text.tabs['visit-purposes']}
              columns={columns}
              rows={items}
              keyOf={(row) => row.purpose}
              onOpen={(row) => setOpenId(row.purpose)}
              toneOf={(row) =>
                row.served && row.active && !(row.roomThere && row.skillThere) ? 'alarm' : undefined
              }
            />
          </Box>
        )}
      </Faces>
      {opened === undefined ? null : scope === 'house' ? (
        <HousePurposeSheet key={opened.purpose} setting={opened} save={save} onClose={close} />
      ) : (
        <OwnPurposeSheet
          key={opened.purpose}
          setting={opened}
          storeId={desk.store?.id}
          save={save}
          onClose={close}
        />
      )}
      {sheet}
    </DeskPage>
  );
}
