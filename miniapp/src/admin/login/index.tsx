import { LIMITS, dayOf, timeOf } from '@zhuyue/shared';
import { useState } from 'react';
import { ApiError } from '@/api/failure';
import { logIn } from '@/api/desk/session';
import { Button, TextTap } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { TextField } from '@/components/field';
import { Page } from '@/components/page';
import { useParams } from '@/hooks/use-params';
import { go, returnTo } from '@/platform/navigation';
import { common, sentenceFor } from '@/text';
import { deskText } from '@/text/desk';
import { deskFrame } from '@/text/desk-frame';
import { momentFigures } from '@/text/when';
import './index.scss';

const text = deskText.login;

/** A locked account says until when, so that nobody keeps trying. */
function refusalOf(error: unknown): string {
  if (error instanceof ApiError && error.code === 'login.locked' && typeof error.details.until === 'string') {
    const { until } = error.details;
    return text.lockedUntil(dayOf(until) === dayOf(new Date()) ? timeOf(until) : momentFigures(until));
  }
  return sentenceFor(error);
}

export default function LoginPage() {
  const { from } = useParams('from');
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const signIn = async (): Promise<void> => {
    setTried(true);
    setRefusal(undefined);
    if (account.trim() === '' || password === '') return;
    try {
      await logIn(account.trim(), password);
      const back = from ?? '';
      returnTo(back.startsWith('/admin/') ? back : '', '/admin/today/index');
    } catch (error) {
      setRefusal(refusalOf(error));
    }
  };
  return (
    <Page title={text.title} backTo="/pages/mine/index">
      <Box className="desk-login">
        <Box className="desk-login__head">
          <Txt as="p" className="desk-login__house">
            {common.house}
          </Txt>
          <Txt as="p" className="desk-login__name">
            {deskFrame.name}
          </Txt>
          <Txt as="p" className="desk-login__lead">
            {text.lead}
          </Txt>
        </Box>
        <TextField
          label={text.account}
          value={account}
          onValue={setAccount}
          maxLength={LIMITS.account}
          error={tried && account.trim() === '' ? text.accountMissing : undefined}
          onEnter={() => void signIn()}
        />
        <TextField
          label={text.password}
          kind={shown ? 'text' : 'password'}
          value={password}
          onValue={setPassword}
          maxLength={LIMITS.password}
          error={tried && password === '' ? text.passwordMissing : undefined}
          onEnter={() => void signIn()}
          end={<TextTap onTap={() => setShown(!shown)}>{shown ? text.hide : text.show}</TextTap>}
        />
        <Box live="assertive">
          {refusal ? (
            <Txt as="p" className="desk-login__refusal">
              {refusal}
            </Txt>
          ) : null}
        </Box>
        <Box className="desk-login__go">
          <Button kind="gold" full onTap={signIn}>
            {text.signIn}
          </Button>
        </Box>
        <Txt as="p" className="desk-login__note">
          {text.separate}
        </Txt>
        <TextTap onTap={() => go('/pages/home/index')}>{text.toShop}</TextTap>
      </Box>
    </Page>
  );
}
