import { LIMITS } from '@zhuyue/shared';
import { handOverThread, type DeskThread } from '@/api/desk/threads';
import type { About } from '@/api/threads';
import { attempt } from '@/components/notice';
import { useWishKey } from '@/hooks/use-wish-key';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { ChoiceSheet } from './choice-sheet';

const text = deskText.threads;

interface HandOverSheetProps {
  about: About;
  colleagues: DeskThread['colleagues'];
  onClose: () => void;
}

/** To a colleague, with what they have to know. */
export function HandOverSheet({ about, colleagues, onClose }: HandOverSheetProps) {
  const wish = useWishKey();
  return (
    <ChoiceSheet
      title={text.handOverTitle}
      lead={text.handOverLead}
      label={text.handOverText}
      missing={text.handOverMissing}
      maxLength={LIMITS.comment}
      yes={text.handOver}
      onClose={onClose}
      choice={{
        label: text.handOverTo,
        missing: text.colleagueMissing,
        hint: colleagues.length === 0 ? text.noColleagues : undefined,
        options: colleagues.map((one) => ({
          value: one.id,
          text: one.name,
          note: words.staffRoles[one.role],
        })),
      }}
      onYes={(toStaffId, said) => attempt(() => handOverThread(about, { toStaffId, text: said }, wish.key()))}
    />
  );
}
