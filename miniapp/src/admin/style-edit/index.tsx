import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { changed } from '@/api/desk/keys';
import { deskStyleQuery, seriesQuery, type DeskSeries, type DeskStyle } from '@/api/desk/styles';
import { Badge, type Tone } from '@/components/badge';
import { Button, TextTap } from '@/components/button';
import { Box } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { confirm } from '@/components/notice';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { guardLeaving } from '@/platform/leaving';
import { go, goBack } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { StylePreview } from '../parts/style-preview';
import { useDesk, type Desk } from '../parts/use-desk';
import { ConflictSheet } from './conflict-sheet';
import { MakingPart } from './making-part';
import { MaterialPart } from './material-part';
import { MediaPart } from './media-part';
import { NamePart } from './name-part';
import { StonesPart } from './stones-part';
import { useDraft, type Draft, type DraftState } from './use-draft';
import { PricePart, WordsPart } from './words-part';
import './index.scss';

const text = deskText.styleEdit;
const WRITERS = ['manager', 'headquarters'] as const;

export default function StyleEditPage() {
  const { id } = useParams('id');
  const desk = useDesk();
  const series = useQuery({ ...seriesQuery(), enabled: desk.ready });
  // What lies in memory may be older than the draft: its version would be refused with the first letter.
  const asked = useQuery({
    ...deskStyleQuery(id ?? ''),
    enabled: desk.ready && id !== undefined,
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  });
  const fresh = { ...asked, data: asked.isFetchedAfterMount ? asked.data : undefined };
  const style = fresh.data;
  const writable = style !== undefined && (style.open === null || style.open.state === 'draft');
  if (style !== undefined && writable && series.data && desk.is(...WRITERS))
    return <Editor key={style.id} style={style} series={series.data.items} desk={desk} />;
  return (
    <DeskPage desk={desk} title={text.title} place="styles" backTo="/admin/styles/index" roles={WRITERS}>
      {id === undefined ? (
        <Empty
          title={deskText.frame.missing}
          text={deskText.frame.missingText}
          action={deskText.styleFile.toList}
          onAction={() => go('/admin/styles/index')}
        />
      ) : (
        <Faces query={fresh} skeleton={<Skeleton like="lines" rows={10} />}>
          {() =>
            writable ? (
              <Faces query={series} skeleton={<Skeleton like="lines" rows={10} />}>
                {() => null}
              </Faces>
            ) : (
              <Empty
                icon="lock"
                title={text.locked}
                text={text.lockedText}
                action={text.toFile}
                onAction={() => go('/admin/style/index', { id })}
              />
            )
          }
        </Faces>
      )}
    </DeskPage>
  );
}

const TONES: Readonly<Record<DraftState, Tone>> = {
  saved: 'good',
  waiting: 'info',
  saving: 'info',
  failed: 'alarm',
  conflict: 'alarm',
};

interface EditorProps {
  style: DeskStyle;
  series: readonly DeskSeries[];
  desk: Desk;
}

function Editor({ style, series, desk }: EditorProps) {
  const draft = useDraft(style);
  const { content, change, state } = draft;
  const names = useMemo(() => new Map(series.map((one) => [one.id, one.name])), [series]);
  const unsaved = state !== 'saved';
  useEffect(() => (unsaved ? guardLeaving(text.leaveText) : undefined), [unsaved]);
  const part = { content, change };
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="styles"
      backTo="/admin/style/index"
      onBack={() => void leave(draft)}
      aside={<Saving draft={draft} />}
      bar={
        <Button kind="gold" full disabled={state === 'conflict'} onTap={() => toReview(draft, style.id)}>
          {text.toReview}
        </Button>
      }
    >
      <Box className="desk-halves">
        <Box>
          <NamePart {...part} series={series} />
          <MaterialPart {...part} />
          <StonesPart {...part} />
          <MakingPart {...part} />
          <WordsPart {...part} />
          <MediaPart {...part} />
          <PricePart {...part} />
        </Box>
        <Box className="style-edit__preview">
          <Section title={text.preview}>
            <StylePreview
              content={content}
              code={style.code}
              seriesName={names.get(content.seriesId ?? '') ?? null}
            />
          </Section>
        </Box>
      </Box>
      <ConflictSheet draft={draft} seriesNames={names} />
    </DeskPage>
  );
}

/** Whether what was typed has reached the server; the last words are sent first. */
function Saving({ draft }: { draft: Draft }) {
  return (
    <Box className="style-edit__saving" live="polite">
      <Badge tone={TONES[draft.state]}>{text[draft.state]}</Badge>
      {draft.state === 'failed' ? <TextTap onTap={() => void draft.save()}>{text.retry}</TextTap> : null}
    </Box>
  );
}

async function leave(draft: Draft): Promise<void> {
  await draft.save();
  if (draft.isSaved()) {
    goBack('/admin/styles/index');
    return;
  }
  if (await confirm({ title: text.leave, text: text.leaveText, yes: text.leaveYes }))
    goBack('/admin/styles/index');
}

async function toReview(draft: Draft, id: string): Promise<void> {
  await draft.save();
  if (!draft.isSaved()) return;
  await changed('styles');
  go('/admin/style/index', { id });
}
