import { useQuery } from '@tanstack/react-query';
import { dayOf } from '@zhuyue/shared';
import { useState } from 'react';
import { accountQuery, bindPhone, signOutHere, type Account } from '@/api/account';
import { queryClient } from '@/api/query-client';
import { useSession } from '@/api/session';
import { Button, TextTap } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { confirm, say } from '@/components/notice';
import { Page } from '@/components/page';
import { Row } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { SignInGate } from '@/customer/gate/sign-in-gate';
import { Skeleton } from '@/components/skeleton';
import { replace } from '@/platform/navigation';
import { accountText as text } from '@/text/account';
import { dayFigures } from '@/text/when';
import { CodeFields } from '../choosers/code-fields';
import { Consents } from './consents';
import { NameSheet } from './name-sheet';
import { OpenSessions } from './sessions';
import './index.scss';

export default function AccountPage() {
  return (
    <Page title={text.title} backTo="/pages/mine/index">
      <SignInGate title={text.signInFirst}>
        <Ready />
      </SignInGate>
    </Page>
  );
}

/** The device forgets the session whatever the server says: a person who leaves has left. */
async function signOut(): Promise<void> {
  const question = { title: text.logoutTitle, text: text.logoutText, yes: text.logout };
  if (!(await confirm(question))) return;
  await signOutHere().catch(() => undefined);
  useSession.getState().signOut('customer');
  queryClient.clear();
  replace('/pages/home/index');
}

function Ready() {
  const account = useQuery(accountQuery());
  return (
    <>
      <Faces query={account} skeleton={<Skeleton rows={2} />}>
        {(data) => <Person account={data} />}
      </Faces>
      <Consents />
      <OpenSessions />
      <Box className="account__end">
        <Button kind="quiet" full icon="logout" onTap={signOut}>
          {text.logout}
        </Button>
      </Box>
    </>
  );
}

function Person({ account }: { account: Account }) {
  const [open, setOpen] = useState<'name' | 'phone' | null>(null);
  const close = (): void => setOpen(null);
  const settle = (fresh: Account): void => {
    queryClient.setQueryData(['account'], fresh);
    close();
  };
  return (
    <>
      <Row
        icon="mine"
        title={account.nickname}
        note={text.since(dayFigures(dayOf(account.createdAt)))}
        end={<TextTap onTap={() => setOpen('name')}>{text.change}</TextTap>}
      />
      <Row
        icon="phone"
        title={account.phoneMasked ?? text.phoneNone}
        note={text.phone}
        end={
          <TextTap onTap={() => setOpen('phone')}>
            {account.phoneMasked === null ? text.bind : text.change}
          </TextTap>
        }
      />
      <NameSheet account={account} open={open === 'name'} onSaved={settle} onClose={close} />
      <Sheet open={open === 'phone'} title={text.bindPhone} onClose={close}>
        <Txt as="p" className="account__note">
          {text.bindLead}
        </Txt>
        <CodeFields
          onCode={async (phone, code) => {
            settle(await bindPhone(phone, code));
            void queryClient.invalidateQueries({ queryKey: ['pieces'] });
            say(text.bound);
          }}
        >
          {text.bind}
        </CodeFields>
      </Sheet>
    </>
  );
}
