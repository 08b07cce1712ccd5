import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { robotsQuery, testRobot, type Robot } from '@/api/desk/robots';
import { changed } from '@/api/desk/keys';
import { Badge, type Tone } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { attempt, say } from '@/components/notice';
import { Facts, Row, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { SETTINGS_ROLES } from '../parts/settings-tabs';
import { useDesk } from '../parts/use-desk';
import { RobotSheet } from './robot-sheet';
import '../parts/settings.scss';

const text = deskText.robots;
const TONES: Readonly<Record<Robot['messages'][number]['state'], Tone>> = {
  waiting: 'waiting',
  sent: 'good',
  failed: 'alarm',
  dropped: 'quiet',
};

/** 群机器人: where warnings go outside of the house, for the store and for headquarters. */
export default function RobotsPage() {
  const desk = useDesk();
  const storeId = desk.store?.id;
  const asked = useQuery({ ...robotsQuery(storeId), enabled: desk.ready && storeId !== undefined });
  return (
    <DeskPage desk={desk} title={text.title} place="inbox" backTo="/admin/inbox/index" roles={SETTINGS_ROLES}>
      <Txt as="p" className="desk-lead">
        {text.lead}
      </Txt>
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={6} />}>
        {({ store, house }) => (
          <Box className="desk-halves">
            <Group title={text.store(desk.store?.name ?? '')} robot={store} house={false} storeId={storeId} />
            {desk.is('headquarters') ? (
              <Group title={text.house} robot={house} house storeId={storeId} />
            ) : null}
          </Box>
        )}
      </Faces>
    </DeskPage>
  );
}

interface GroupProps {
  title: string;
  robot: Robot | null;
  house: boolean;
  storeId: string | undefined;
}

function Group({ title, robot, house, storeId }: GroupProps) {
  const [writing, setWriting] = useState(false);
  const [answer, setAnswer] = useState<string | null>(null);
  const test = async (): Promise<void> => {
    await attempt(async () => {
      const { taken, words } = await testRobot(house, storeId);
      setAnswer(taken ? text.taken(words) : text.refused(words));
      await changed('robots');
    });
  };
  return (
    <Section
      title={title}
      aside={
        robot ? (
          <Badge tone={robot.active ? 'good' : 'quiet'}>{robot.active ? text.on : text.off}</Badge>
        ) : undefined
      }
    >
      {robot === null ? (
        <Txt as="p" className="desk-soft">
          {`${text.none}。${text.noneText}`}
        </Txt>
      ) : (
        <Facts
          facts={[
            [text.kind, text.kinds[robot.kind]],
            [text.host, text.hidden(robot.host)],
            [text.quiet, quietOf(robot)],
            [text.changed, text.by(robot.changedByName, momentFigures(robot.changedAt))],
          ]}
        />
      )}
      <Box className="settings-taps">
        <Button small kind={robot === null ? 'gold' : 'ink'} onTap={() => setWriting(true)}>
          {robot === null ? text.set : text.change}
        </Button>
        {robot === null ? null : (
          <Button small onTap={test}>
            {text.test}
          </Button>
        )}
      </Box>
      {answer === null ? null : (
        <Txt as="p" role="status">
          {answer}
        </Txt>
      )}
      {robot === null ? null : <Messages robot={robot} />}
      {writing ? (
        <RobotSheet
          title={title}
          robot={robot}
          house={house}
          storeId={storeId}
          onClose={() => setWriting(false)}
          onSaved={() => {
            setWriting(false);
            setAnswer(null);
            say(text.saved);
          }}
        />
      ) : null}
    </Section>
  );
}

const quietOf = ({ quietFrom, quietTo }: Robot): string =>
  quietFrom === null || quietTo === null ? text.quietNone : text.quietSpan(quietFrom, quietTo);

function Messages({ robot: { messages } }: { robot: Robot }) {
  return (
    <Box>
      <Txt as="p" className="desk-strong">
        {text.messages}
      </Txt>
      {messages.length === 0 ? <Txt className="desk-none">{text.noMessages}</Txt> : null}
      {messages.map(({ id, text: said, state, dueAt, answer }) => (
        <Row
          key={id}
          title={said}
          note={[momentFigures(dueAt), answer].filter(Boolean).join(' · ')}
          end={<Badge tone={TONES[state]}>{text.states[state]}</Badge>}
        />
      ))}
    </Box>
  );
}
