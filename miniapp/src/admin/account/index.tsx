import { LIMITS } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { changePassword, endOwnSession, staffSessionsQuery, type StaffSession } from '@/api/desk/session';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Box } from '@/components/elements';
import { Faces } from '@/components/faces';
import { TextField } from '@/components/field';
import { attempt, confirm, say } from '@/components/notice';
import { Facts, Row, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { replace } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { agoName } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';

const text = deskText.account;

export default function AccountPage() {
  const desk = useDesk();
  return (
    <DeskPage desk={desk} title={text.title} place="account">
      <Box className="desk-halves">
        <Box>
          <Facts
            facts={[
              [deskText.staff.name, desk.staff?.name],
              [text.role, desk.staff ? words.staffRoles[desk.staff.role] : null],
              [
                text.stores,
                desk.staff?.allStores ? text.allStores : desk.stores.map((one) => one.name).join('，'),
              ],
            ]}
          />
          <Sessions ready={desk.ready} />
        </Box>
        <Password />
      </Box>
    </DeskPage>
  );
}

function Sessions({ ready }: { ready: boolean }) {
  const asked = useQuery({ ...staffSessionsQuery(), enabled: ready });
  return (
    <Section title={text.sessions}>
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={2} />}>
        {({ items }) => items.map((one) => <Device key={one.id} session={one} />)}
      </Faces>
    </Section>
  );
}

function Device({ session }: { session: StaffSession }) {
  const end = async (): Promise<void> => {
    const sure = await confirm({ title: text.endTitle, text: text.endText, yes: text.end });
    if (sure && (await attempt(() => endOwnSession(session.id)))) say(text.ended);
  };
  return (
    <Row
      title={session.client === '' ? text.unknown : session.client}
      note={text.seen(agoName(session.lastSeenAt))}
      end={
        session.current ? (
          <Badge tone="good">{text.here}</Badge>
        ) : (
          <Button kind="quiet" small onTap={end}>
            {text.end}
          </Button>
        )
      }
    />
  );
}

function Password() {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const short = next.length < LIMITS.passwordMin;
  const change = async (): Promise<void> => {
    setTried(true);
    if (current === '' || short || next !== again) return;
    if (!(await attempt(() => changePassword(current, next)))) return;
    say(text.changed);
    replace('/admin/login/index');
  };
  return (
    <Section title={text.password}>
      <TextField
        label={text.current}
        kind="password"
        value={current}
        onValue={setCurrent}
        maxLength={LIMITS.password}
        error={tried && current === '' ? deskText.login.passwordMissing : undefined}
      />
      <TextField
        label={text.next}
        kind="password"
        value={next}
        onValue={setNext}
        maxLength={LIMITS.password}
        hint={text.nextHint(LIMITS.passwordMin)}
        error={tried && short ? text.tooShort(LIMITS.passwordMin) : undefined}
      />
      <TextField
        label={text.again}
        kind="password"
        value={again}
        onValue={setAgain}
        maxLength={LIMITS.password}
        error={tried && next !== again ? text.differ : undefined}
        onEnter={() => void change()}
      />
      <Button onTap={change}>{text.change}</Button>
    </Section>
  );
}
