import { useState } from 'react';
import { bindWechatPhone, signInByPhone, signInByWechat, type CustomerSession } from '@/api/account';
import { queryClient } from '@/api/query-client';
import { useSession } from '@/api/session';
import { Button, TextTap } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { attempt, say } from '@/components/notice';
import { Page } from '@/components/page';
import { PhoneButton } from '@/components/phone-button';
import { useParams } from '@/hooks/use-params';
import { hasWechatLogin, wechatLoginCode } from '@/platform/login';
import { go, goBack, returnTo } from '@/platform/navigation';
import { accountText as text } from '@/text/account';
import { CodeFields } from '../choosers/code-fields';
import './index.scss';

export default function LoginPage() {
  const { from } = useParams('from');
  const [binding, setBinding] = useState(false);
  const leave = (): void => returnTo(from ?? '', '/pages/mine/index');
  const enter = (session: CustomerSession): void => {
    useSession.getState().signIn('customer', session.token);
    void queryClient.resetQueries();
    // A number brings the pieces bought in a store; asked for once, right after, and never pressed.
    if (hasWechatLogin && session.account.phoneMasked === null) setBinding(true);
    else leave();
  };
  return (
    <Page title={text.loginTitle} backTo="/pages/mine/index">
      {binding ? <Bind onDone={leave} /> : <Enter onSession={enter} />}
    </Page>
  );
}

function Enter({ onSession }: { onSession: (session: CustomerSession) => void }) {
  const byWechat = (): Promise<unknown> =>
    attempt(async () => {
      const code = await wechatLoginCode();
      if (code === null) say(text.wechatNone);
      else onSession(await signInByWechat(code));
    });
  return (
    <Box className="login">
      <Txt as="h2" className="login__title">
        {text.welcome}
      </Txt>
      <Txt as="p" className="login__lead">
        {text.lead}
      </Txt>
      {hasWechatLogin ? (
        <>
          <Button kind="gold" full onTap={byWechat}>
            {text.wechat}
          </Button>
          <Txt as="p" className="login__lead">
            {text.or}
          </Txt>
        </>
      ) : null}
      <CodeFields
        onCode={async (phone, code) => onSession(await signInByPhone(phone, code))}
        ink={hasWechatLogin}
      >
        {text.signIn}
      </CodeFields>
      <Button kind="quiet" full onTap={() => goBack('/pages/home/index')}>
        {text.notNow}
      </Button>
      <Txt as="p" className="login__privacy">
        {text.privacy}
      </Txt>
      <TextTap icon="staff" onTap={() => go('/admin/login/index')}>
        {text.staff}
      </TextTap>
    </Box>
  );
}

function Bind({ onDone }: { onDone: () => void }) {
  const bind = (code: string): Promise<unknown> =>
    attempt(async () => {
      await bindWechatPhone(code);
      await queryClient.resetQueries();
      say(text.bound);
      onDone();
    });
  return (
    <Box className="login">
      <Txt as="h2" className="login__title">
        {text.bindPhone}
      </Txt>
      <Txt as="p" className="login__lead">
        {text.bindLead}
      </Txt>
      <PhoneButton onCode={bind}>{text.bindByWechat}</PhoneButton>
      <Button kind="quiet" full onTap={onDone}>
        {text.later}
      </Button>
    </Box>
  );
}
