import { useQuery } from '@tanstack/react-query';
import type { NoticeMoment } from '@zhuyue/shared';
import { useState } from 'react';
import { subscriptionsQuery } from '@/api/messages';
import { Button } from '@/components/button';
import { attempt, say } from '@/components/notice';
import { canNotify } from '@/platform/notify';
import { Txt } from '@/components/elements';
import { accountText } from '@/text/account';
import { bookingText } from '@/text/booking';
import { askConsent } from './consent';
import './remind.scss';

interface RemindProps {
  moment: NoticeMoment;
  children: string;
  done: string;
}

/**
 * WeChat's question follows this very tap, or WeChat refuses to ask it; one yes is one message of each kind, so how many are
 * left stands below. Nothing where there is nobody to ask.
 */
export function Remind({ moment, children, done }: RemindProps) {
  const [agreed, setAgreed] = useState(false);
  const offered = useQuery({ ...subscriptionsQuery(moment), enabled: canNotify });
  if (!canNotify || !offered.data) return null;
  const { items } = offered.data;
  const ask = (): Promise<unknown> =>
    attempt(async () => {
      const yes = await askConsent(moment, items);
      setAgreed(yes);
      say(yes ? done : bookingText.remindRefused);
    });
  return (
    <>
      <Button icon="bell" full disabled={agreed} onTap={ask}>
        {agreed ? done : children}
      </Button>
      <Txt as="p" className="remind__left">
        {bookingText.remindLeft(
          items.map((one) => bookingText.remindKind(accountText.templates[one.template], one.remaining)),
        )}
      </Txt>
    </>
  );
}
