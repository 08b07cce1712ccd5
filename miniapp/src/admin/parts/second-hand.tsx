import { useState } from 'react';
import { Button } from '@/components/button';
import { attempt, confirm, say } from '@/components/notice';
import { deskText } from '@/text/desk';
import { AskSheet } from './ask-sheet';

const text = deskText.counts;

interface SecondHandProps {
  /** What was proposed, in words. */
  proposed: string;
  onApprove: () => Promise<unknown>;
  onSendBack: (reason: string) => Promise<unknown>;
}

/** What a second person does with what a first one has proposed: agree, or give it back with a word why. */
export function SecondHand({ proposed, onApprove, onSendBack }: SecondHandProps) {
  const [doubting, setDoubting] = useState(false);
  const agree = async (): Promise<void> => {
    const sure = await confirm({ title: proposed, text: text.approveText, yes: text.approve });
    if (sure && (await attempt(onApprove))) say(deskText.frame.done);
  };
  return (
    <>
      <Button kind="ink" small onTap={agree}>
        {text.approve}
      </Button>
      <Button kind="quiet" small onTap={() => setDoubting(true)}>
        {text.sendBack}
      </Button>
      {doubting ? (
        <AskSheet
          open
          title={text.sendBackTitle}
          missing={deskText.frame.reasonMissing}
          yes={text.sendBack}
          onClose={() => setDoubting(false)}
          onYes={(reason) => attempt(() => onSendBack(reason))}
        />
      ) : null}
    </>
  );
}
