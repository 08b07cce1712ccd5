import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { roomsQuery, type Room } from '@/api/desk/settings';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { useSeen } from '../parts/seen';
import { SETTINGS_ROLES, SettingsTabs } from '../parts/settings-tabs';
import { useDesk } from '../parts/use-desk';
import { RoomSheet } from './room-sheet';

const text = deskText.settings;

const columns: readonly Column<Room>[] = [
  { key: 'name', title: text.room, cell: (row) => <Txt className="desk-strong">{row.name}</Txt> },
  { key: 'kind', title: text.roomKind, width: '120px', cell: (row) => words.roomKinds[row.kind] },
  {
    key: 'capacity',
    title: text.capacity,
    figures: true,
    width: '104px',
    cell: (row) => text.capacityOf(row.capacity),
  },
  {
    key: 'state',
    title: deskText.staff.state,
    width: '104px',
    cell: (row) => (row.active ? <Badge tone="good">{text.inUse}</Badge> : <Badge>{text.outOfUse}</Badge>),
  },
];

/** 房间与台位: where visits take place, and how many at once. */
export default function RoomsPage() {
  const desk = useDesk();
  const [opened, setOpened] = useState<Room | 'new' | null>(null);
  const { save, sheet } = useSeen();
  const asked = useQuery({ ...roomsQuery(desk.store?.id), enabled: desk.ready });
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="store-settings"
      roles={SETTINGS_ROLES}
      bar={
        <Button kind="gold" full onTap={() => setOpened('new')}>
          {text.addRoom}
        </Button>
      }
    >
      <SettingsTabs page="rooms" />
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={5} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty icon="store" title={text.noRooms} text={text.noRoomsText} />}
      >
        {({ items }) => (
          <Table
            label={text.tabs.rooms}
            columns={columns}
            rows={items}
            keyOf={(row) => row.id}
            onOpen={setOpened}
          />
        )}
      </Faces>
      {opened === null ? null : (
        <RoomSheet
          room={opened === 'new' ? null : opened}
          next={(asked.data?.items.length ?? 0) + 1}
          storeId={desk.store?.id}
          save={save}
          onClose={() => setOpened(null)}
        />
      )}
      {sheet}
    </DeskPage>
  );
}
