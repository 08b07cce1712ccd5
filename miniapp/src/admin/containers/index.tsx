import { CONTAINER_CODE_PATTERN, CONTAINERS, type Container } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { containersQuery, makeContainer, type ContainerCard } from '@/api/desk/containers';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Field, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { go } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { Ways } from '../parts/listed';
import { countWays } from '../parts/moves';
import { useDesk } from '../parts/use-desk';

const text = deskText.containers;

const columns: readonly Column<ContainerCard>[] = [
  { key: 'name', title: text.name, cell: (row) => row.name },
  { key: 'code', title: text.code, width: '120px', cell: (row) => row.code },
  { key: 'kind', title: text.kind, width: '96px', cell: (row) => words.containers[row.kind] },
  { key: 'pieces', title: text.pieces, figures: true, width: '72px', cell: (row) => String(row.pieces) },
  {
    key: 'state',
    title: text.state,
    width: '88px',
    cell: (row) => <Badge tone={row.state === 'open' ? 'good' : 'quiet'}>{text.states[row.state]}</Badge>,
  },
];

export default function ContainersPage() {
  const desk = useDesk();
  const [making, setMaking] = useState(false);
  const asked = useQuery({ ...containersQuery(desk.store?.id), enabled: desk.ready });
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="counts"
      bar={
        desk.is('manager', 'headquarters') ? (
          <Button kind="gold" full onTap={() => setMaking(true)}>
            {text.make}
          </Button>
        ) : undefined
      }
    >
      <Ways ways={countWays('containers')} />
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={6} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty icon="box" title={text.none} text={text.noneText} />}
      >
        {({ items }) => (
          <>
            <Txt className="desk-lead">{text.lead}</Txt>
            <Table
              label={text.title}
              columns={columns}
              rows={items}
              keyOf={(row) => row.id}
              onOpen={(row) => go('/admin/container/index', { id: row.id })}
            />
          </>
        )}
      </Faces>
      {desk.store ? (
        <MakeSheet open={making} storeId={desk.store.id} onClose={() => setMaking(false)} />
      ) : null}
    </DeskPage>
  );
}

interface MakeProps {
  open: boolean;
  storeId: string;
  onClose: () => void;
}

function MakeSheet({ open, storeId, onClose }: MakeProps) {
  const [kind, setKind] = useState<Container>('tray');
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState(false);
  const plain = code.trim().toUpperCase();
  const codeGood = CONTAINER_CODE_PATTERN.test(plain);
  const make = async (): Promise<void> => {
    setWrong(true);
    if (!codeGood || name.trim() === '') return;
    const gone = await attempt(() => makeContainer({ storeId, kind, code: plain, name: name.trim() }));
    if (!gone) return;
    say(text.made);
    setWrong(false);
    setCode('');
    setName('');
    onClose();
  };
  return (
    <Sheet
      open={open}
      title={text.make}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={make}>
          {text.make}
        </Button>
      }
    >
      <Field label={text.kind}>
        <Chips
          label={text.kind}
          value={kind}
          onChoose={setKind}
          options={CONTAINERS.map((one) => ({ value: one, text: words.containers[one] }))}
        />
      </Field>
      <TextField
        label={text.code}
        hint={text.codeHint}
        value={code}
        onValue={setCode}
        maxLength={16}
        error={wrong && !codeGood ? text.codeWrong : undefined}
      />
      <TextField
        label={text.name}
        value={name}
        onValue={setName}
        maxLength={40}
        error={wrong && name.trim() === '' ? text.nameMissing : undefined}
      />
    </Sheet>
  );
}
