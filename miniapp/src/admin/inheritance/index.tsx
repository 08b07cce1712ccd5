import { INHERITANCE_REASONED, spacedSerial, type InheritanceAction } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { inheritanceQuery, stepInheritance, type DeskInheritance } from '@/api/desk/inheritances';
import { Badge } from '@/components/badge';
import { Box } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Gallery } from '@/components/gallery';
import { attempt, say } from '@/components/notice';
import { Facts, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { Timeline } from '@/components/timeline';
import { useParams } from '@/hooks/use-params';
import { replace } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { inheritanceText } from '@/text/inheritance';
import { momentName } from '@/text/when';
import { AskSheet } from '../parts/ask-sheet';
import { DeskPage } from '../parts/desk-page';
import { inheritanceTones } from '../parts/inheritance-tones';
import { Steps } from '../parts/steps';
import { useDesk } from '../parts/use-desk';

const text = deskText.inheritances;

export default function InheritancePage() {
  const { id } = useParams('id');
  const desk = useDesk();
  const leads = desk.is('manager', 'headquarters');
  const asked = useQuery({ ...inheritanceQuery(id ?? ''), enabled: desk.ready && leads && id !== undefined });
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="inheritances"
      roles={['manager', 'headquarters']}
      backTo="/admin/inheritances/index"
    >
      {id === undefined ? (
        <Empty
          icon="hand-over"
          title={deskText.frame.missing}
          text={deskText.frame.missingText}
          action={deskText.frame.toList}
          onAction={() => replace('/admin/inheritances/index')}
        />
      ) : (
        <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
          {(one) => <Inheritance one={one} />}
        </Faces>
      )}
    </DeskPage>
  );
}

function Inheritance({ one }: { one: DeskInheritance }) {
  const [doing, setDoing] = useState<InheritanceAction | null>(null);
  const step = async (action: InheritanceAction, words: string): Promise<boolean> => {
    const said = words === '' ? {} : { words };
    const gone = await attempt(() => stepInheritance(one.id, { action, ...said }));
    if (gone) say(deskText.frame.done);
    return gone;
  };
  return (
    <Box className="desk-halves">
      <Box>
        <Badge tone={inheritanceTones[one.state]}>{text.states[one.state]}</Badge>
        <Facts
          facts={[
            [text.piece, `${one.name} ${spacedSerial(one.serial)}`],
            [text.heir, [one.heirName, one.heirPhone].filter((part) => part !== null).join('　')],
            [text.relation, inheritanceText.relations[one.relation]],
            [text.owner, one.ownerPhone],
            [text.due, one.dueAt === null ? null : momentName(one.dueAt)],
            [text.words, one.words],
          ]}
        />
        <Steps
          steps={one.steps}
          wordOf={text.actions}
          refusalOf={text.refusals}
          dangerous={['reject']}
          onStep={setDoing}
        />
        <Section title={text.history}>
          <Timeline
            happenings={[...one.history].reverse().map((line, i) => ({
              key: `${line.at}${String(i)}`,
              title: inheritanceText.lines[line.action],
              at: line.at,
              by: line.actorName ?? undefined,
              text: line.words ?? undefined,
            }))}
          />
        </Section>
      </Box>
      <Section title={text.papers}>
        <Gallery
          pictures={one.documents.map(({ url, kind }) => ({
            src: url,
            alt: inheritanceText.documents[kind],
            note: inheritanceText.documents[kind],
          }))}
        />
      </Section>
      {doing === null ? null : (
        <AskSheet
          open
          title={text.actions[doing]}
          lead={text.leads[doing]}
          missing={INHERITANCE_REASONED.includes(doing) ? deskText.frame.reasonMissing : undefined}
          yes={text.actions[doing]}
          danger={doing === 'reject'}
          onClose={() => setDoing(null)}
          onYes={(words) => step(doing, words)}
        />
      )}
    </Box>
  );
}
