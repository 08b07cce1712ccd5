import type { ImportMode } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { applyImport, cancelImport, importQuery, type StyleImport } from '@/api/desk/style-imports';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Switch } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { attempt, confirm } from '@/components/notice';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { go } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { useSending } from '../imports/use-sending';
import { Progress } from '../imports/progress';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';
import { Rows } from './rows';
import '../imports/index.scss';

const text = deskText.imports;

export default function ImportPage() {
  const desk = useDesk();
  const { id = '' } = useParams('id');
  const [handIn, setHandIn] = useState(false);
  const asked = useQuery({ ...importQuery(id), enabled: desk.ready && id !== '' });
  return (
    <DeskPage
      desk={desk}
      title={asked.data?.fileName ?? text.title}
      place="styles"
      backTo="/admin/imports/index"
      roles={['manager', 'headquarters']}
      bar={asked.data ? <Steps file={asked.data} handIn={handIn} /> : undefined}
    >
      {id === '' ? (
        <Empty
          icon="list"
          title={text.missing}
          action={text.backToList}
          onAction={() => go('/admin/imports/index')}
        />
      ) : (
        <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
          {(file) => <Ready file={file} handIn={handIn} onHandIn={setHandIn} />}
        </Faces>
      )}
    </DeskPage>
  );
}

/** Rows that write something. */
const countOf = ({ counts }: StyleImport): number => counts.new + counts.changed;

interface ReadyProps {
  file: StyleImport;
  handIn: boolean;
  onHandIn: (on: boolean) => void;
}

function Ready({ file, handIn, onHandIn }: ReadyProps) {
  const { percent, send } = useSending();
  if (file.fault !== null) {
    return (
      <Empty
        icon="list"
        title={text.states.failed}
        text={text.sheetFaults[file.fault](file.faultDetails ?? {})}
        action={
          percent !== null ? text.sending(percent) : file.fault === 'encoding_gbk' ? text.asGbk : text.pick
        }
        onAction={() => void send(file.fault === 'encoding_gbk')}
      />
    );
  }
  return (
    <>
      <Box className="imports__tools">
        <Badge tone={file.state === 'failed' ? 'alarm' : file.state === 'done' ? 'good' : 'quiet'}>
          {text.states[file.state]}
        </Badge>
        {file.mode ? (
          <Txt className="desk-soft">
            {file.handsIn ? `${text.modes[file.mode]}，${text.handIn}` : text.modes[file.mode]}
          </Txt>
        ) : null}
        {file.state === 'done' ? <Txt>{text.doneText(file.appliedCount)}</Txt> : null}
        {file.state === 'failed' ? <Txt>{text.failedText}</Txt> : null}
      </Box>
      <Progress file={file} />
      {file.state === 'checked' && countOf(file) > 0 ? (
        <Switch label={text.handIn} note={text.handInNote} on={handIn} onChange={onHandIn} />
      ) : null}
      {file.rowCount > 0 && file.state !== 'checking' ? <Rows file={file} /> : null}
    </>
  );
}

async function apply(file: StyleImport, mode: ImportMode, count: number, handIn: boolean): Promise<void> {
  const sure = await confirm({
    title: text.apply(mode, count),
    text: `${mode === 'all' ? text.applyAllText : text.applyRowsText(file.counts.refused)}${handIn ? text.handInText : ''}`,
    yes: text.yes,
  });
  if (sure) await attempt(() => applyImport(file.id, mode, handIn));
}

async function cancel(file: StyleImport): Promise<void> {
  const kept = file.state === 'applying' && file.mode === 'rows';
  const sure = await confirm({
    title: text.cancelTitle,
    text: kept ? text.cancelRows : text.cancelNothing,
    yes: text.cancelYes,
  });
  if (sure) await attempt(() => cancelImport(file.id));
}

/** What can be done with it now. */
function Steps({ file, handIn }: { file: StyleImport; handIn: boolean }) {
  const count = countOf(file);
  if (file.state === 'done')
    return (
      <Button
        kind="gold"
        full
        onTap={() => go('/admin/styles/index', { tab: file.handsIn ? 'in_review' : 'draft' })}
      >
        {file.handsIn ? text.toReview : text.toStyles}
      </Button>
    );
  if (!['checking', 'checked', 'applying'].includes(file.state)) return null;
  const ready = file.state === 'checked' && count > 0;
  return (
    <>
      <Button kind="quiet" full onTap={() => cancel(file)}>
        {text.cancel}
      </Button>
      {ready && file.counts.refused > 0 ? (
        <Button kind="gold" full onTap={() => apply(file, 'rows', count, handIn)}>
          {text.apply('rows', count)}
        </Button>
      ) : null}
      {ready && file.counts.refused === 0 ? (
        <>
          <Button kind="ink" full onTap={() => apply(file, 'rows', count, handIn)}>
            {text.apply('rows', count)}
          </Button>
          <Button kind="gold" full onTap={() => apply(file, 'all', count, handIn)}>
            {text.apply('all', count)}
          </Button>
        </>
      ) : null}
    </>
  );
}
