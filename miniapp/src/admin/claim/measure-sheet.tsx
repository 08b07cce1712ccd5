import { PROOF_LIMITS, type PlaceCount, type ProofMoment } from '@zhuyue/shared';
import { useState } from 'react';
import type { DeskClaim } from '@/api/desk/claims';
import { measureClaim, settleProof } from '@/api/desk/proofs';
import { Button } from '@/components/button';
import { Txt } from '@/components/elements';
import { Chips } from '@/components/choice';
import { Field, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import type { SentPhoto } from '@/components/photos';
import { Sheet } from '@/components/sheet';
import { Signature } from '@/components/signature';
import { isSigned, type Stroke } from '@/platform/strokes';
import { proofText as text } from '@/text/proof';
import { AskSheet } from '../parts/ask-sheet';
import { Evidence } from '../parts/evidence';
import { hundredthsOf } from '../parts/figures';
import { sendSignature } from '../parts/send-signature';
import { PlaceCounts, sumOf } from './place-counts';

type Strokes = readonly Stroke[];

const MG_OF_HUNDREDTH = 10;

interface Typed {
  weight: string;
  stones: string;
  inscription: string;
}

/** The figures as they were typed; a sentence says what is wrong with them. */
function figuresOf({ weight, stones, inscription }: Typed) {
  const hundredths = hundredthsOf(weight);
  if (hundredths === null || hundredths === 0) return text.weightWrong;
  if (!/^\d{1,4}$/.test(stones.trim())) return text.stonesWrong;
  return {
    weightMg: hundredths * MG_OF_HUNDREDTH,
    stones: Number(stones),
    inscription: inscription.trim() === '' ? null : inscription.trim(),
  };
}

interface MeasureSheetProps {
  claim: DeskClaim;
  moment: ProofMoment;
  /** The newest measurement on the screen. */
  after: string | null;
  onClose: () => void;
}

/** Scale, lens and certificate, then both sign for what they saw. */
export function MeasureSheet({ claim, moment, after, onClose }: MeasureSheetProps) {
  const [typed, setTyped] = useState<Typed>({ weight: '', stones: '', inscription: '' });
  const [photos, setPhotos] = useState<readonly SentPhoto[]>([]);
  const [owner, setOwner] = useState<Strokes>([]);
  const [staff, setStaff] = useState<Strokes>([]);
  const [parcel, setParcel] = useState(false);
  const [counts, setCounts] = useState<readonly PlaceCount[] | null>(null);
  const set = (some: Partial<Typed>): void => setTyped((old) => ({ ...old, ...some }));
  const save = async (): Promise<void> => {
    const stones = counts === null ? typed.stones : String(sumOf(counts));
    const figures = figuresOf({ ...typed, stones });
    const wrong =
      typeof figures === 'string'
        ? figures
        : photos.length === 0
          ? text.photosMissing
          : parcel && !isSigned(staff)
            ? text.unsignedStaff
            : isSigned(staff) && (parcel || isSigned(owner))
              ? null
              : text.unsigned;
    if (wrong !== null || typeof figures === 'string') {
      say(wrong ?? text.weightWrong);
      return;
    }
    const gone = await attempt(async () => {
      const ownerSignatureId = parcel ? null : await sendSignature(owner);
      const staffSignatureId = await sendSignature(staff);
      const photoIds = photos.map(({ id }) => id);
      await measureClaim(claim.id, {
        moment,
        ...figures,
        ...(counts === null ? {} : { counts: [...counts] }),
        photoIds,
        ownerSignatureId,
        staffSignatureId,
        after,
      });
    });
    if (!gone) return;
    say(text.saved);
    onClose();
  };
  return (
    <Sheet
      open
      title={text.record(moment)}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={save}>
          {parcel ? text.saveParcel : text.save}
        </Button>
      }
    >
      <TextField
        label={text.weight}
        hint={text.weightHint}
        kind="decimal"
        value={typed.weight}
        maxLength={8}
        onValue={(weight) => set({ weight })}
      />
      {counts === null ? (
        <TextField
          label={text.stones}
          hint={text.stonesHint}
          kind="number"
          value={typed.stones}
          maxLength={4}
          onValue={(stones) => set({ stones })}
        />
      ) : null}
      <PlaceCounts mapped={claim.mapped} counts={counts} onCounts={setCounts} />
      <TextField
        label={text.inscription}
        optional
        value={typed.inscription}
        maxLength={PROOF_LIMITS.inscription}
        onValue={(inscription) => set({ inscription })}
      />
      <Evidence label={text.photos} value={photos} onValue={setPhotos} />
      <Field label={text.there}>
        <Chips<'present' | 'parcel'>
          label={text.there}
          value={parcel ? 'parcel' : 'present'}
          onChoose={(one) => setParcel(one === 'parcel')}
          options={[
            { value: 'present', text: text.present },
            { value: 'parcel', text: text.parcel(moment) },
          ]}
        />
      </Field>
      {parcel ? null : <Signature label={text.ownerSigns} value={owner} onValue={setOwner} />}
      <Signature label={text.staffSigns} value={staff} onValue={setStaff} />
    </Sheet>
  );
}

/** A manager writes why the piece is not as it came in, and the owner signs under it. */
export function SettleSheet({ claimId, onClose }: { claimId: string; onClose: () => void }) {
  const [owner, setOwner] = useState<Strokes>([]);
  const settle = async (reason: string): Promise<boolean> => {
    if (!isSigned(owner)) {
      say(text.settleUnsigned);
      return false;
    }
    const gone = await attempt(async () =>
      settleProof(claimId, { reason, ownerSignatureId: await sendSignature(owner) }),
    );
    if (gone) say(text.settled);
    return gone;
  };
  return (
    <AskSheet
      open
      title={text.settle}
      lead={text.settleLead}
      label={text.settleReason}
      missing={text.settleMissing}
      maxLength={500}
      yes={text.settle}
      onClose={onClose}
      onYes={settle}
    >
      <Txt as="p" className="desk-soft">
        {text.lead}
      </Txt>
      <Signature label={text.ownerSigns} value={owner} onValue={setOwner} />
    </AskSheet>
  );
}
