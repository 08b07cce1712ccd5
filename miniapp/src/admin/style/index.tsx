import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { deskStyleQuery, seriesQuery, type DeskStyle } from '@/api/desk/styles';
import { Badge, tones } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Facts, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { go } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { styleWords } from '@/text/style-words';
import { momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { Steps } from '../parts/steps';
import { StylePreview } from '../parts/style-preview';
import { useDesk, type Desk } from '../parts/use-desk';
import { Diff } from './diff';
import { StyleHistory } from './history';
import { mainStep, SaleSteps, useRevisionSteps, type RevisionSteps } from './step-sheets';
import './index.scss';

const text = deskText.styleFile;

export default function StyleFilePage() {
  const { id } = useParams('id');
  const desk = useDesk();
  const asked = useQuery({ ...deskStyleQuery(id ?? ''), enabled: desk.ready && id !== undefined });
  const style = asked.data;
  const writes = desk.is('manager', 'headquarters');
  const steps = useRevisionSteps(style);
  const editable = writes && style !== undefined && (style.open === null || style.open.state === 'draft');
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="styles"
      backTo="/admin/styles/index"
      bar={
        editable || mainStep(style?.open) !== null ? (
          <Bar style={style} editable={editable} onStep={steps.press} />
        ) : undefined
      }
    >
      {id === undefined ? (
        <Empty
          title={deskText.frame.missing}
          text={deskText.frame.missingText}
          action={text.toList}
          onAction={() => go('/admin/styles/index')}
        />
      ) : (
        <Faces query={asked} skeleton={<Skeleton like="lines" rows={10} />}>
          {(found) => <Ready style={found} desk={desk} steps={steps} />}
        </Faces>
      )}
    </DeskPage>
  );
}

interface BarProps {
  style: DeskStyle | undefined;
  editable: boolean;
  onStep: RevisionSteps['press'];
}

/** The step the revision waits for in gold; writing beside it, or in its place. */
function Bar({ style, editable, onStep }: BarProps) {
  const step = mainStep(style?.open);
  const edit = (): void => go('/admin/style-edit/index', { id: style?.id });
  return (
    <>
      {editable ? (
        <Button kind={step === null ? 'gold' : 'quiet'} full onTap={edit}>
          {style?.open ? text.edit : text.revise}
        </Button>
      ) : null}
      {step === null ? null : (
        <Button kind="gold" full onTap={() => onStep(step)}>
          {styleWords.steps[step]}
        </Button>
      )}
    </>
  );
}

function Ready({ style, desk, steps }: { style: DeskStyle; desk: Desk; steps: RevisionSteps }) {
  const series = useQuery(seriesQuery());
  const names = useMemo(
    () => new Map((series.data?.items ?? []).map((one) => [one.id, one.name])),
    [series.data],
  );
  const { open, live } = style;
  const shown = open?.content ?? live;
  return (
    <Box className="desk-halves">
      <Box>
        <Head style={style} />
        {open ? (
          <Section title={`${text.inWork} ${text.number(open.number)}`}>
            <InWork open={open} />
            <Steps
              steps={open.actions.filter((one) => one.action !== mainStep(open))}
              wordOf={styleWords.steps}
              refusalOf={styleWords.refusals}
              dangerous={['discard', 'sendBack']}
              onStep={steps.press}
            />
            {steps.sheet}
            <Faults open={open} />
            <Txt as="p" className="desk-lead">
              {live === null
                ? text.first
                : open.changed.length === 0
                  ? text.same
                  : text.changed(open.changed.length)}
            </Txt>
            <Diff before={live} after={open.content} seriesNames={names} />
          </Section>
        ) : null}
        {desk.is('headquarters') ? <SaleSteps style={style} /> : null}
        <StyleHistory style={style} writes={desk.is('manager', 'headquarters')} seriesNames={names} />
      </Box>
      <Section title={open ? deskText.styleEdit.preview : text.live}>
        {shown === null ? (
          <Txt className="desk-none">{text.liveNone}</Txt>
        ) : (
          <StylePreview
            content={shown}
            code={style.code}
            seriesName={names.get(shown.seriesId ?? '') ?? null}
          />
        )}
      </Section>
    </Box>
  );
}

function Head({ style }: { style: DeskStyle }) {
  const name = style.open?.content.name ?? style.live?.name ?? '';
  return (
    <Box className="style-file__head">
      <Txt as="h2" className="style-file__name">
        {name === '' ? deskText.styles.nameless : name}
      </Txt>
      <Facts
        facts={[
          [deskText.styles.code, style.code],
          [text.gtin, style.gtin],
          [
            deskText.styles.sale,
            <Badge key="sale" tone={style.state === 'published' ? 'good' : 'quiet'}>
              {style.state === 'draft' ? deskText.styles.notYet : words.styleStates[style.state]}
            </Badge>,
          ],
          [styleWords.events.withdrawAt, style.withdrawAt === null ? null : momentFigures(style.withdrawAt)],
        ]}
      />
    </Box>
  );
}

const who = (name: string | null, at: string | null): string | null =>
  name === null || at === null ? null : `${name} ${momentFigures(at)}`;

function InWork({ open }: { open: NonNullable<DeskStyle['open']> }) {
  return (
    <Facts
      facts={[
        [
          deskText.styles.work,
          <Badge key="state" tone={tones.revision[open.state]}>
            {styleWords.revisionStates[open.state]}
          </Badge>,
        ],
        [text.author, who(open.updatedByName, open.updatedAt)],
        [text.submitted, who(open.submittedByName, open.submittedAt)],
        [text.reviewed, who(open.reviewedByName, open.reviewedAt)],
        [styleWords.events.schedule, open.publishAt === null ? null : momentFigures(open.publishAt)],
        [text.note, open.note],
      ]}
    />
  );
}

function Faults({ open }: { open: NonNullable<DeskStyle['open']> }) {
  if (open.faults.length === 0) return null;
  return (
    <Box className="style-file__faults">
      <Txt as="p" className="desk-soft">
        {text.faults}
      </Txt>
      {open.faults.map(({ field, reason }) => {
        const [name = ''] = field.split('.');
        return (
          <Txt as="p" key={`${field} ${reason}`} className="style-file__fault">
            {`${styleWords.fields[name as keyof typeof styleWords.fields]}：${styleWords.faults[reason]}`}
          </Txt>
        );
      })}
    </Box>
  );
}
