import { LIMITS } from '@zhuyue/shared';
import { useState } from 'react';
import { renameAccount, type Account } from '@/api/account';
import { Button } from '@/components/button';
import { TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { common } from '@/text';
import { accountText as text } from '@/text/account';

interface NameSheetProps {
  account: Account;
  open: boolean;
  onSaved: (account: Account) => void;
  onClose: () => void;
}

export function NameSheet({ account, open, onSaved, onClose }: NameSheetProps) {
  const [name, setName] = useState(account.nickname);
  const [asked, setAsked] = useState(false);
  const save = async (): Promise<void> => {
    setAsked(true);
    if (name.trim() === '') return;
    await attempt(async () => {
      onSaved(await renameAccount(name.trim()));
      say(text.saved);
    });
  };
  return (
    <Sheet
      open={open}
      title={text.nickname}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={save}>
          {common.save}
        </Button>
      }
    >
      <TextField
        label={text.nickname}
        hint={text.nicknameHint}
        error={asked && name.trim() === '' ? text.nicknameMissing : undefined}
        value={name}
        maxLength={LIMITS.name}
        onValue={setName}
        onEnter={() => void save()}
      />
    </Sheet>
  );
}
