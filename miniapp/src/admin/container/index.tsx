import { CONTAINER_CODE_PATTERN, spacedSerial } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  containerQuery,
  putPiece,
  renameContainer,
  turnContainer,
  type DeskContainer,
} from '@/api/desk/containers';
import { Badge, tones } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { TextField } from '@/components/field';
import { attempt, confirm, say } from '@/components/notice';
import { Facts, Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { replace } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { FileLink } from '../parts/file-link';
import { Listed } from '../parts/listed';
import { ScanBox } from '../parts/scan-box';
import { useDesk } from '../parts/use-desk';

const text = deskText.containers;

export default function ContainerPage() {
  const { id } = useParams('id');
  const desk = useDesk();
  const asked = useQuery({ ...containerQuery(id ?? ''), enabled: desk.ready && id !== undefined });
  const leads = desk.is('manager', 'headquarters');
  return (
    <DeskPage
      desk={desk}
      title={asked.data?.name ?? text.title}
      place="counts"
      backTo="/admin/containers/index"
    >
      {id === undefined ? (
        <Empty
          icon="box"
          title={deskText.frame.missing}
          text={deskText.frame.missingText}
          action={deskText.frame.toList}
          onAction={() => replace('/admin/containers/index')}
        />
      ) : (
        <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
          {(container) => (
            <Box className="desk-halves">
              <Contents container={container} mayPut={desk.is('consultant', 'manager', 'headquarters')} />
              <About container={container} leads={leads} />
            </Box>
          )}
        </Faces>
      )}
    </DeskPage>
  );
}

function Contents({ container, mayPut }: { container: DeskContainer; mayPut: boolean }) {
  const put = async (serial: string): Promise<void> => {
    await attempt(async () => {
      const now = await putPiece(container.id, serial);
      say(text.putDone(now.contents.find((one) => one.serial === serial)?.name ?? spacedSerial(serial)));
    });
  };
  return (
    <Section title={text.contents}>
      {mayPut && container.state === 'open' ? (
        <ScanBox scan={text.put} onSerial={(serial) => void put(serial)} />
      ) : null}
      {container.contents.length === 0 ? (
        <Txt className="desk-none">{`${text.empty}。${text.emptyText}`}</Txt>
      ) : null}
      <Box as="ul">
        {container.contents.map((piece) => (
          <Listed
            key={piece.pieceId}
            picture={piece.picture}
            name={piece.name}
            note={piece.styleCode}
            end={
              <>
                <Badge tone={tones.piece[piece.pieceState]}>
                  {deskText.frame.pieceStates[piece.pieceState]}
                </Badge>
                <FileLink to="/admin/piece/index" id={piece.pieceId}>
                  {spacedSerial(piece.serial)}
                </FileLink>
              </>
            }
          />
        ))}
      </Box>
    </Section>
  );
}

function About({ container, leads }: { container: DeskContainer; leads: boolean }) {
  const [renaming, setRenaming] = useState(false);
  const turn = async (action: 'close' | 'reopen'): Promise<void> => {
    if (action === 'close' && !(await confirm({ title: text.close, text: text.closeText, yes: text.close })))
      return;
    if (await attempt(() => turnContainer(container.id, action))) say(deskText.frame.done);
  };
  return (
    <Box>
      <Facts
        facts={[
          [text.code, container.code],
          [text.kind, words.containers[container.kind]],
          [text.pieces, String(container.contents.length)],
          [text.state, text.states[container.state]],
        ]}
      />
      {leads ? (
        <Box className="steps">
          <Box className="steps__row">
            <Button kind="quiet" onTap={() => setRenaming(true)}>
              {text.rename}
            </Button>
            {container.state === 'open' ? (
              <Button kind="danger" onTap={() => turn('close')}>
                {text.close}
              </Button>
            ) : (
              <Button kind="quiet" onTap={() => turn('reopen')}>
                {text.reopen}
              </Button>
            )}
          </Box>
        </Box>
      ) : null}
      {renaming ? <RenameSheet container={container} onClose={() => setRenaming(false)} /> : null}
    </Box>
  );
}

function RenameSheet({ container, onClose }: { container: DeskContainer; onClose: () => void }) {
  const [code, setCode] = useState(container.code);
  const [name, setName] = useState(container.name);
  const plain = code.trim().toUpperCase();
  const codeGood = CONTAINER_CODE_PATTERN.test(plain);
  const send = async (): Promise<void> => {
    if (!codeGood || name.trim() === '') return;
    if (await attempt(() => renameContainer(container.id, { code: plain, name: name.trim() }))) onClose();
  };
  return (
    <Sheet
      open
      title={text.rename}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={send}>
          {text.rename}
        </Button>
      }
    >
      <TextField
        label={text.code}
        hint={text.codeHint}
        value={code}
        onValue={setCode}
        maxLength={16}
        error={codeGood ? undefined : text.codeWrong}
      />
      <TextField
        label={text.name}
        value={name}
        onValue={setName}
        maxLength={40}
        error={name.trim() === '' ? text.nameMissing : undefined}
      />
    </Sheet>
  );
}
