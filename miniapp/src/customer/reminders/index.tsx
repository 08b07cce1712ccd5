import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryClient } from '@/api/query-client';
import { endFeed, remindersQuery, renewFeed, type Reminders } from '@/api/visits';
import { Button, TextTap } from '@/components/button';
import { Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { attempt, say } from '@/components/notice';
import { Page } from '@/components/page';
import { Row, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { SignInGate } from '@/customer/gate/sign-in-gate';
import { copyText } from '@/platform/device';
import { canNotify } from '@/platform/notify';
import { siteAddress } from '@/platform/site';
import { accountText } from '@/text/account';
import { visitText as text } from '@/text/visit';
import { momentName } from '@/text/when';
import { askConsent } from '../choosers/consent';
import './index.scss';

export default function RemindersPage() {
  const asked = useQuery(remindersQuery());
  return (
    <Page title={text.remindersTitle} backTo="/pages/mine/index">
      <SignInGate title={text.signInFirst}>
        <Faces query={asked} skeleton={<Skeleton rows={5} />}>
          {(data) => (
            <>
              <Txt as="p" className="reminders__lead">
                {canNotify ? text.remindersLead : text.remindersBrowser}
              </Txt>
              <Budget items={data.items} />
              <Feed since={data.calendarSince} onChange={() => void asked.refetch()} />
            </>
          )}
        </Faces>
      </SignInGate>
    </Page>
  );
}

/** Kind by kind: how many messages are left, and one tap for another. */
function Budget({ items }: Pick<Reminders, 'items'>) {
  const add = async (one: Reminders['items'][number]): Promise<void> => {
    await attempt(async () => {
      if (await askConsent('visit', [one])) say(text.added);
      await queryClient.invalidateQueries({ queryKey: ['subscriptions'] });
    });
  };
  return (
    <Section>
      {items.length === 0 ? <Txt as="p">{text.remindersNone}</Txt> : null}
      {items.map((one) => (
        <Row
          key={one.template}
          icon="bell"
          title={accountText.templates[one.template]}
          note={text.left(one.remaining)}
          end={canNotify ? <TextTap onTap={() => void add(one)}>{text.add}</TextTap> : undefined}
        />
      ))}
    </Section>
  );
}

function Feed({ since, onChange }: { since: string | null; onChange: () => void }) {
  const [address, setAddress] = useState<string | null>(null);
  const renew = async (): Promise<void> => {
    await attempt(async () => {
      setAddress(siteAddress((await renewFeed()).path));
      onChange();
    });
  };
  const end = async (): Promise<void> => {
    if (!(await attempt(endFeed))) return;
    setAddress(null);
    say(text.feedEnded);
    onChange();
  };
  const copy = async (): Promise<void> => {
    if (address !== null && (await copyText(address))) say(text.copied);
  };
  return (
    <Section title={text.feed}>
      <Txt as="p" className="reminders__lead">
        {since === null ? text.feedNote : `${text.feedNote}${text.feedSince(momentName(since))}。`}
      </Txt>
      {address === null ? null : (
        <>
          <Txt as="p">{text.feedOnce}</Txt>
          <Txt as="p" selectable className="reminders__address">
            {address}
          </Txt>
          <Button icon="copy" full onTap={copy}>
            {text.copyLink}
          </Button>
        </>
      )}
      <Button icon="calendar" full kind="quiet" onTap={renew}>
        {since === null ? text.feedNew : text.feedRenew}
      </Button>
      {since === null ? null : (
        <Button kind="danger" full onTap={end}>
          {text.feedEnd}
        </Button>
      )}
    </Section>
  );
}
