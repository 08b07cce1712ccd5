import { LIMITS } from '@zhuyue/shared';
import { useState, type ReactNode } from 'react';
import { Button } from '@/components/button';
import { Txt } from '@/components/elements';
import { TextArea } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { common } from '@/text';
import { deskText } from '@/text/desk';

const text = deskText.frame;

export interface AskSheetProps {
  open: boolean;
  title: string;
  /** What pressing the button will do. */
  lead?: string;
  label?: string;
  /** Said when the words are missing; without it they may be. */
  missing?: string;
  maxLength?: number;
  yes: string;
  danger?: boolean;
  onClose: () => void;
  /** True when it went through: the sheet closes; else what was typed stays. */
  onYes: (words: string) => Promise<boolean>;
  children?: ReactNode;
}

/** Asks for a few words before something is done. */
export function AskSheet(props: AskSheetProps) {
  const { open, title, lead, label = text.reason, missing, yes, danger, onClose, onYes, children } = props;
  const [words, setWords] = useState('');
  const [wrong, setWrong] = useState(false);
  const press = async (): Promise<void> => {
    const said = words.trim();
    setWrong(missing !== undefined && said === '');
    if (missing !== undefined && said === '') return;
    if (!(await onYes(said))) return;
    setWords('');
    onClose();
  };
  return (
    <Sheet
      open={open}
      title={title}
      onClose={onClose}
      bar={
        <>
          <Button kind="quiet" full onTap={onClose}>
            {common.cancel}
          </Button>
          <Button kind={danger ? 'danger' : 'gold'} full onTap={press}>
            {yes}
          </Button>
        </>
      }
    >
      {lead ? (
        <Txt as="p" className="desk-lead">
          {lead}
        </Txt>
      ) : null}
      {children}
      <TextArea
        label={label}
        optional={missing === undefined}
        value={words}
        onValue={(value) => {
          setWords(value);
          setWrong(false);
        }}
        maxLength={props.maxLength ?? LIMITS.reason}
        error={wrong ? missing : undefined}
      />
    </Sheet>
  );
}
