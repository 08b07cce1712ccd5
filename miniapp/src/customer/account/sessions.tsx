import { useQuery } from '@tanstack/react-query';
import { endSession, sessionsQuery, type OpenSession } from '@/api/account';
import { queryClient } from '@/api/query-client';
import { Badge } from '@/components/badge';
import { TextTap } from '@/components/button';
import { Faces } from '@/components/faces';
import { attempt, confirm, say } from '@/components/notice';
import { Row, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { accountText as text } from '@/text/account';
import { agoName } from '@/text/when';

async function end(session: OpenSession): Promise<void> {
  if (!(await confirm({ title: text.endTitle, text: text.endText, yes: text.end }))) return;
  if (await attempt(() => endSession(session.id))) say(text.ended);
  await queryClient.invalidateQueries({ queryKey: ['account', 'sessions'] });
}

/** Where the account is open; any but this one can be ended from here. */
export function OpenSessions() {
  const sessions = useQuery(sessionsQuery());
  return (
    <Section title={text.sessions}>
      <Faces query={sessions} skeleton={<Skeleton rows={2} />}>
        {({ items }) => (
          <>
            {items.map((one) => (
              <Row
                key={one.id}
                icon="lock"
                title={one.client === '' ? text.someDevice : one.client}
                note={text.lastSeen(agoName(one.lastSeenAt))}
                end={
                  one.current ? (
                    <Badge tone="good">{text.thisDevice}</Badge>
                  ) : (
                    <TextTap onTap={() => void end(one)}>{text.end}</TextTap>
                  )
                }
              />
            ))}
          </>
        )}
      </Faces>
    </Section>
  );
}
