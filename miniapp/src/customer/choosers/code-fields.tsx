import { PHONE_PATTERN } from '@zhuyue/shared';
import { useState } from 'react';
import { sendPhoneCode } from '@/api/account';
import { Button, TextTap } from '@/components/button';
import { Box } from '@/components/elements';
import { TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { useNow } from '@/hooks/use-now';
import { accountText as text } from '@/text/account';
import './code-fields.scss';

export interface CodeFieldsProps {
  /** The word on the gold button. */
  children: string;
  onCode: (phone: string, code: string) => Promise<unknown>;
  /** Where another way in is the gold one. */
  ink?: boolean;
}

/** A phone number and the code sent to it, with the countdown until another may be asked for. */
export function CodeFields({ children, onCode, ink = false }: CodeFieldsProps) {
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const [resendAt, setResendAt] = useState(0);
  const [asked, setAsked] = useState<'nothing' | 'code' | 'all'>('nothing');
  const now = useNow(1000);
  const wait = Math.ceil((resendAt - now) / 1000);
  const phoneWrong = !PHONE_PATTERN.test(phone);
  const codeWrong = !/^\d{6}$/.test(code);
  const sendCode = async (): Promise<void> => {
    setAsked('code');
    if (phoneWrong) return;
    await attempt(async () => {
      const sent = await sendPhoneCode(phone);
      setResendAt(new Date(sent.resendAt).getTime());
      setAsked('nothing');
      say(text.codeSent);
    });
  };
  const submit = async (): Promise<void> => {
    setAsked('all');
    if (!phoneWrong && !codeWrong) await attempt(() => onCode(phone, code));
  };
  return (
    <Box className="code-fields">
      <TextField
        label={text.phone}
        kind="phone"
        maxLength={11}
        value={phone}
        error={asked !== 'nothing' && phoneWrong ? text.phoneWrong : undefined}
        onValue={(typed) => setPhone(typed.replace(/\D/g, ''))}
      />
      <TextField
        label={text.code}
        kind="code"
        maxLength={6}
        value={code}
        error={asked === 'all' && codeWrong ? text.codeWrong : undefined}
        onValue={(typed) => setCode(typed.replace(/\D/g, ''))}
        onEnter={() => void submit()}
        end={
          <TextTap disabled={wait > 0} onTap={() => void sendCode()}>
            {wait > 0 ? text.again(wait) : text.getCode}
          </TextTap>
        }
      />
      <Button kind={ink ? 'ink' : 'gold'} full onTap={submit}>
        {children}
      </Button>
    </Box>
  );
}
