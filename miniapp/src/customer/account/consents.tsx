import { useQuery } from '@tanstack/react-query';
import type { NoticeMoment } from '@zhuyue/shared';
import { subscriptionsQuery } from '@/api/messages';
import { TextTap } from '@/components/button';
import { Txt } from '@/components/elements';
import { attempt } from '@/components/notice';
import { Row, Section } from '@/components/rows';
import { canNotify } from '@/platform/notify';
import { accountText as text } from '@/text/account';
import { visitText } from '@/text/visit';
import { askConsent } from '../choosers/consent';

/** Each accept is good for one message of WeChat: how many are left, and one tap for another. */
export function Consents() {
  return (
    <Section title={text.consents}>
      <Txt as="p" className="account__note">
        {canNotify ? text.consentsText : text.consentsInApp}
      </Txt>
      {canNotify ? (
        <>
          <Budget moment="booking" />
          <Budget moment="claim" />
        </>
      ) : null}
      <Row
        icon="clock"
        title={visitText.remindersTitle}
        note={visitText.remindersNote}
        to="/customer/reminders/index"
      />
    </Section>
  );
}

function Budget({ moment }: { moment: NoticeMoment }) {
  const offered = useQuery(subscriptionsQuery(moment));
  return (
    <>
      {offered.data?.items.map((one) => (
        <Row
          key={one.template}
          icon="bell"
          title={text.templates[one.template]}
          note={text.remaining(one.remaining)}
          end={
            <TextTap onTap={() => void attempt(() => askConsent(moment, [one]))}>{text.addConsent}</TextTap>
          }
        />
      ))}
    </>
  );
}
