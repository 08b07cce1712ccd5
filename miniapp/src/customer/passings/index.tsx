import { useQuery } from '@tanstack/react-query';
import { PASSING_CODE_PATTERN } from '@zhuyue/shared';
import { useState } from 'react';
import { answerPassing, passingsQuery, type Passing, type PassingAnswer } from '@/api/ownership';
import { Badge, type Tone } from '@/components/badge';
import { Button } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Page } from '@/components/page';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { SignInGate } from '@/customer/gate/sign-in-gate';
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show';
import { copyText } from '@/platform/device';
import { ownershipText as text } from '@/text/ownership';
import { momentName } from '@/text/when';
import { Inheritances } from './inheritances';
import './index.scss';

export default function PassingsPage() {
  return (
    <Page title={text.passings} backTo="/pages/mine/index">
      <SignInGate title={text.signInFirst}>
        <ByCode />
        <Mine />
        <Inheritances />
      </SignInGate>
    </Page>
  );
}

/** A code typed over in any case and with blanks. */
function ByCode() {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<string | undefined>();
  const found = useQuery({ ...passingsQuery(asked), enabled: asked !== undefined, retry: false });
  const code = typed.replace(/\s/g, '').toUpperCase();
  return (
    <>
      <TextField
        label={text.code}
        hint={text.codeHint}
        value={typed}
        onValue={setTyped}
        maxLength={14}
        end={
          <Button small kind="quiet" disabled={!PASSING_CODE_PATTERN.test(code)} onTap={() => setAsked(code)}>
            {text.codeLook}
          </Button>
        }
      />
      {asked === undefined ? null : (
        <Faces query={found} skeleton={<Skeleton rows={1} />}>
          {({ items }) => items.map((one) => <One key={one.id} passing={one} code={asked} />)}
        </Faces>
      )}
    </>
  );
}

function Mine() {
  const mine = useQuery(passingsQuery());
  useRefreshOnShow();
  return (
    <Faces
      query={mine}
      skeleton={<Skeleton rows={3} />}
      isEmpty={({ items }) => items.length === 0}
      empty={<Empty icon="hand-over" title={text.none} text={text.noneText} />}
    >
      {({ items }) =>
        (['taker', 'giver'] as const).map((side) => {
          const some = items.filter((one) => one.side === side);
          return some.length === 0 ? null : (
            <Section key={side} title={side === 'giver' ? text.given : text.taken}>
              {some.map((one) => (
                <One key={one.id} passing={one} />
              ))}
            </Section>
          );
        })
      }
    </Faces>
  );
}

const TONES: Readonly<Partial<Record<Passing['state'], Tone>>> = {
  offered: 'waiting',
  cooling: 'info',
  completed: 'good',
};

const stateName = ({ side, state }: Passing): string =>
  (side === 'taker' ? text.takerStates[state] : undefined) ?? text.states[state];

function One({ passing, code }: { passing: Passing; code?: string }) {
  const due =
    passing.state === 'offered'
      ? text.dueOffered(momentName(passing.dueAt))
      : passing.state === 'cooling'
        ? text.dueCooling(momentName(passing.dueAt))
        : momentName(passing.offeredAt);
  const act = async (action: PassingAnswer): Promise<void> => {
    if (await attempt(() => answerPassing(passing.id, action, code))) say(text.done[action] ?? '');
  };
  const copy = async (): Promise<void> => {
    if (passing.code !== null && (await copyText(passing.code))) say(text.copied);
  };
  const answers = passing.actions.filter(
    (action): action is PassingAnswer => text.buttons[action] !== undefined,
  );
  return (
    <Box className="passings__one">
      <PieceLine
        picture={passing.picture}
        name={passing.name}
        note={[text.kinds[passing.kind], passing.other === null ? '' : text.other(passing.other)]
          .filter((part) => part !== '')
          .join('　')}
        end={<Badge tone={TONES[passing.state]}>{stateName(passing)}</Badge>}
      />
      <Txt as="p" className="passings__text">
        {due}
      </Txt>
      {passing.words === null ? null : (
        <Txt as="p" className="passings__text">
          {passing.words}
        </Txt>
      )}
      {passing.code === null ? null : (
        <Txt as="p" className="passings__text">
          {text.codeNote(passing.code)}
        </Txt>
      )}
      <Box className="passings__ways">
        {passing.code === null ? null : (
          <Button small kind="quiet" icon="copy" onTap={copy}>
            {text.copyCode}
          </Button>
        )}
        {answers.map((action) => (
          <Button key={action} small kind={action === 'accept' ? 'gold' : 'quiet'} onTap={() => act(action)}>
            {text.buttons[action] ?? ''}
          </Button>
        ))}
      </Box>
    </Box>
  );
}
