import { LIMITS } from '@zhuyue/shared';
import { useState } from 'react';
import { handOverThread, type DeskThread } from '@/api/desk/threads';
import type { About } from '@/api/threads';
import { Chips } from '@/components/choice';
import { Field } from '@/components/field';
import { attempt } from '@/components/notice';
import { useWishKey } from '@/hooks/use-wish-key';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { AskSheet } from './ask-sheet';

const text = deskText.threads;

interface HandOverSheetProps {
  about: About;
  colleagues: DeskThread['colleagues'];
  onClose: () => void;
}

/** To a colleague, with what they have to know. */
export function HandOverSheet({ about, colleagues, onClose }: HandOverSheetProps) {
  const [to, setTo] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const wish = useWishKey();
  return (
    <AskSheet
      open
      title={text.handOverTitle}
      lead={text.handOverLead}
      label={text.handOverText}
      missing={text.handOverMissing}
      maxLength={LIMITS.comment}
      yes={text.handOver}
      onClose={onClose}
      onYes={async (said) => {
        setWrong(to === null);
        if (to === null) return false;
        return attempt(() => handOverThread(about, { toStaffId: to, text: said }, wish.key()));
      }}
    >
      <Field
        label={text.handOverTo}
        error={wrong ? text.colleagueMissing : undefined}
        hint={colleagues.length === 0 ? text.noColleagues : undefined}
      >
        <Chips
          label={text.handOverTo}
          value={to}
          onChoose={setTo}
          options={colleagues.map((one) => ({
            value: one.id,
            text: one.name,
            note: words.staffRoles[one.role],
          }))}
        />
      </Field>
    </AskSheet>
  );
}
