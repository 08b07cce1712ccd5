import { TRANSFER_REASONED, type TransferAction } from '@zhuyue/shared';
import { useState } from 'react';
import { sendSealPhoto, stepTransfer, type DeskTransfer, type TransferStep } from '@/api/desk/transfers';
import { Chips } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Field, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Photos, type SentPhoto } from '@/components/photos';
import { useWishKey } from '@/hooks/use-wish-key';
import { deskText } from '@/text/desk';
import { AskSheet } from '../parts/ask-sheet';

const text = deskText.transfers;

type Wanted = 'sealNumber' | 'carrier' | 'trackingNumber' | 'sealFound';
const NEEDED: Readonly<Partial<Record<TransferAction, readonly Wanted[]>>> = {
  pack: ['sealNumber'],
  ship: ['carrier', 'trackingNumber'],
  arrive: ['sealFound'],
};

const plain = (number: string): string => number.replace(/[\s-]/g, '').toUpperCase();

export interface StepSheetProps {
  transfer: DeskTransfer;
  action: TransferAction;
  onClose: () => void;
}

/** One step of a transfer, with what it needs: the seal, the carrier, what the seal was like, a reason. */
export function StepSheet({ transfer, action, onClose }: StepSheetProps) {
  const [told, setTold] = useState<Partial<Record<Wanted, string>>>({});
  const [photos, setPhotos] = useState<readonly SentPhoto[]>([]);
  const [wrong, setWrong] = useState(false);
  const wish = useWishKey();
  const needed = NEEDED[action] ?? [];
  const read = action === 'arrive' ? (told.sealNumber?.trim() ?? '') : '';
  const other = read !== '' && transfer.sealNumber !== null && plain(read) !== plain(transfer.sealNumber);
  const said = (key: Wanted): string => told[key]?.trim() ?? '';
  const missing = (key: Wanted): string | undefined =>
    wrong && said(key) === '' ? text.missing[key] : undefined;
  const tell = (key: Wanted) => (value: string) => setTold((before) => ({ ...before, [key]: value }));
  const send = async (reason: string): Promise<boolean> => {
    setWrong(true);
    if (needed.some((key) => said(key) === '')) return false;
    const step: TransferStep = {
      action,
      ...(reason === '' ? {} : { reason }),
      ...(Object.fromEntries(needed.map((key) => [key, said(key)])) as Partial<TransferStep>),
      ...(read === '' ? {} : { sealNumber: read }),
      ...(photos[0] ? { sealPhotoId: photos[0].id } : {}),
    };
    const gone = await attempt(() => stepTransfer(transfer.id, step, wish.key()));
    if (gone) say(deskText.frame.done);
    return gone;
  };
  return (
    <AskSheet
      open
      title={text.actions[action]}
      lead={text.hints[action]}
      missing={TRANSFER_REASONED.includes(action) ? deskText.frame.reasonMissing : undefined}
      yes={text.actions[action]}
      danger={action === 'reject' || action === 'cancel' || action === 'reportLost'}
      onClose={onClose}
      onYes={send}
    >
      {action === 'pack' ? (
        <>
          <TextField
            label={text.seal}
            value={told.sealNumber ?? ''}
            onValue={tell('sealNumber')}
            maxLength={32}
            error={missing('sealNumber')}
          />
          <Photos label={text.sealPhoto} value={photos} onValue={setPhotos} max={1} send={sendSealPhoto} />
        </>
      ) : null}
      {action === 'ship' ? (
        <>
          <TextField
            label={text.carrier}
            value={told.carrier ?? ''}
            onValue={tell('carrier')}
            maxLength={40}
            error={missing('carrier')}
          />
          <TextField
            label={text.tracking}
            value={told.trackingNumber ?? ''}
            onValue={tell('trackingNumber')}
            maxLength={40}
            error={missing('trackingNumber')}
          />
        </>
      ) : null}
      {action === 'arrive' ? (
        <TextField
          label={text.sealRead}
          optional
          value={told.sealNumber ?? ''}
          onValue={tell('sealNumber')}
          maxLength={32}
          error={other ? text.sealOther(transfer.sealNumber ?? '') : undefined}
        />
      ) : null}
      {action === 'arrive' ? (
        <Field label={text.sealFound} error={missing('sealFound')}>
          <Chips
            label={text.sealFound}
            value={told.sealFound ?? null}
            onChoose={tell('sealFound')}
            options={[
              { value: 'intact', text: text.seals.intact },
              { value: 'broken', text: text.seals.broken },
            ]}
          />
          {told.sealFound === 'broken' || other ? <Txt className="desk-lead">{text.sealBroken}</Txt> : null}
        </Field>
      ) : null}
    </AskSheet>
  );
}
