import { HEIR_DOCUMENTS } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  inheritancesQuery,
  stepInheritance,
  type InheritanceOwnStep,
  type MyInheritance,
} from '@/api/inheritances';
import { Badge, type Tone } from '@/components/badge';
import { Button } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Box, Txt } from '@/components/elements';
import { attempt, confirm, say } from '@/components/notice';
import { Row, Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { inheritanceText as text } from '@/text/inheritance';
import { momentName } from '@/text/when';
import { HeirPapers, papersOf, type PapersSent } from '../choosers/heir-papers';

const TONES: Readonly<Partial<Record<MyInheritance['state'], Tone>>> = {
  requested: 'waiting',
  asked: 'alarm',
  checked: 'waiting',
  waiting: 'info',
  completed: 'good',
};

/** What is asked for by this person, and what somebody asks of theirs. */
export function Inheritances() {
  const { data } = useQuery(inheritancesQuery());
  return (
    <Section title={text.section}>
      {(data?.items ?? []).map((one) => (
        <One key={one.id} one={one} />
      ))}
      <Row icon="hand-over" title={text.open} note={text.openNote} to="/customer/inherit/index" />
    </Section>
  );
}

function One({ one }: { one: MyInheritance }) {
  const [supplying, setSupplying] = useState(false);
  const last = one.history.at(-1);
  const step = async (body: InheritanceOwnStep, done: string): Promise<void> => {
    if (await attempt(() => stepInheritance(one.id, body))) say(done);
  };
  const object = async (): Promise<void> => {
    if (await confirm({ title: text.objectTitle, text: text.objectText, yes: text.object }))
      await step({ action: 'object' }, text.objected);
  };
  return (
    <Box className="passings__one">
      <PieceLine
        picture={one.picture}
        name={one.name}
        note={
          one.side === 'owner'
            ? text.ofMine(one.heirName, text.relations[one.relation])
            : text.paperCount(one.papers)
        }
        end={<Badge tone={TONES[one.state]}>{text.states[one.state]}</Badge>}
      />
      {one.dueAt === null ? null : (
        <Txt as="p" className="passings__text">
          {text.due(momentName(one.dueAt))}
        </Txt>
      )}
      {last?.words ? (
        <Txt as="p" className="passings__text">
          {`${text.lines[last.action]}：${last.words}`}
        </Txt>
      ) : null}
      <Box className="passings__ways">
        {one.actions.includes('supply') ? (
          <Button small kind={one.state === 'asked' ? 'gold' : 'quiet'} onTap={() => setSupplying(true)}>
            {text.supply}
          </Button>
        ) : null}
        {one.actions.includes('withdraw') ? (
          <Button small kind="quiet" onTap={() => step({ action: 'withdraw' }, text.withdrawn)}>
            {text.withdraw}
          </Button>
        ) : null}
        {one.actions.includes('object') ? (
          <Button small kind="danger" onTap={object}>
            {text.object}
          </Button>
        ) : null}
      </Box>
      {supplying ? <Supply one={one} onClose={() => setSupplying(false)} /> : null}
    </Box>
  );
}

function Supply({ one, onClose }: { one: MyInheritance; onClose: () => void }) {
  const [sent, setSent] = useState<PapersSent>({});
  const documents = papersOf(sent);
  const send = async (): Promise<void> => {
    if (!(await attempt(() => stepInheritance(one.id, { action: 'supply', documents })))) return;
    say(text.supplied);
    onClose();
  };
  return (
    <Sheet
      open
      title={text.papers}
      onClose={onClose}
      bar={
        <Button kind="gold" full disabled={documents.length === 0} onTap={send}>
          {text.supply}
        </Button>
      }
    >
      <HeirPapers kinds={HEIR_DOCUMENTS} value={sent} onValue={setSent} />
    </Sheet>
  );
}
