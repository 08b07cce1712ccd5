import { TRY_REASONS, TRY_VERDICTS, VISIT_LIMITS, type TryReason, type TryVerdict } from '@zhuyue/shared';
import { useState } from 'react';
import { judgePiece, type TrayPiece } from '@/api/desk/visits';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Txt } from '@/components/elements';
import { TextArea } from '@/components/field';
import { attempt } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { deskText } from '@/text/desk';
import { visitText } from '@/text/visit';

const text = deskText.reception;

/** What the guest said of one piece, and why. */
export function VerdictSheet({ id, piece, onClose }: { id: string; piece: TrayPiece; onClose: () => void }) {
  const [verdict, setVerdict] = useState<TryVerdict | null>(piece.verdict);
  const [reasons, setReasons] = useState<readonly TryReason[]>(piece.reasons);
  const [note, setNote] = useState(piece.note ?? '');
  const turn = (one: TryReason): void =>
    setReasons(reasons.includes(one) ? reasons.filter((other) => other !== one) : [...reasons, one]);
  const send = async (): Promise<void> => {
    if (verdict === null) return;
    const words = note.trim();
    const said = { verdict, reasons: [...reasons], ...(words === '' ? {} : { note: words }) };
    if (await attempt(() => judgePiece(id, piece.pieceId, said))) onClose();
  };
  return (
    <Sheet
      open
      title={text.verdict}
      onClose={onClose}
      bar={
        <Button kind="gold" full disabled={verdict === null} onTap={send}>
          {text.saveVerdict}
        </Button>
      }
    >
      <Txt as="p">{piece.name}</Txt>
      <Chips<TryVerdict>
        label={text.verdict}
        value={verdict}
        onChoose={setVerdict}
        options={TRY_VERDICTS.map((value) => ({ value, text: visitText.verdicts[value] }))}
      />
      <Txt as="p">{text.why}</Txt>
      <Chips<TryReason>
        label={text.why}
        value={reasons}
        onChoose={turn}
        options={TRY_REASONS.map((value) => ({ value, text: visitText.reasons[value] }))}
      />
      <TextArea
        label={text.verdictNote}
        optional
        value={note}
        onValue={setNote}
        maxLength={VISIT_LIMITS.verdictNote}
      />
    </Sheet>
  );
}
