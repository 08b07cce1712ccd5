import {
  CLAIM_REJECT_REASONS,
  dayOf,
  LIMITS,
  ROOT_CAUSES,
  type ClaimAction,
  type ClaimRejectReason,
  type RootCause,
} from '@zhuyue/shared';
import { useState } from 'react';
import { sendWorkPhoto, type ClaimStep, type DeskClaim } from '@/api/desk/claims';
import { Chips } from '@/components/choice';
import { Field, TextArea, TextField } from '@/components/field';
import { filledParcel, NO_PARCEL, ParcelFields, type Parcel } from '@/components/parcel';
import { Photos, type SentPhoto } from '@/components/photos';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { fenOf } from '../parts/figures';
import { QuoteFields } from './quote-fields';
import { EstimateByRule } from './settlement';
import { EMPTY_QUOTE, readQuote, type TypedQuote } from './typed-quote';

const text = deskText.claims;

/** What has been filled in for a step, beside the words to the owner. */
export interface Filled {
  reason: ClaimRejectReason | null;
  photos: readonly SentPhoto[];
  estimate: string;
  cause: RootCause | null;
  correction: string;
  parcel: Parcel;
  quote: TypedQuote;
}
/** What a step needs beside the words; null while something of it is missing. */
type Needs = (filled: Filled, claim: DeskClaim) => Partial<ClaimStep> | null;

const NEEDS: Readonly<Partial<Record<ClaimAction, Needs>>> = {
  reject: ({ reason }) => (reason === null ? null : { rejectReason: reason }),
  answer: ({ estimate }, { kind }) => {
    const estimateFen = fenOf(estimate);
    if (kind !== 'trade_in') return {};
    return estimateFen === null ? null : { estimateFen };
  },
  carryOut: ({ cause, correction }) =>
    cause === null || correction.trim() === '' ? null : { rootCause: cause, correction: correction.trim() },
  sendBack: (filled) => {
    const parcel = filledParcel(filled.parcel);
    return parcel === null ? null : { parcel };
  },
  quote: (filled) => {
    const quote = readQuote(filled.quote, dayOf(new Date()));
    return quote ? { quote } : null;
  },
  finish: ({ photos }) => (photos.length === 0 ? {} : { photoIds: photos.map((one) => one.id) }),
};

export function useFilled(claim: DeskClaim, action: ClaimAction) {
  const [filled, setFilled] = useState<Filled>(() => ({
    reason: null,
    photos: [],
    estimate: '',
    cause: null,
    correction: '',
    quote: EMPTY_QUOTE,
    parcel: { ...NO_PARCEL, address: claim.parcels.filter(({ way }) => way === 'in').at(-1)?.address ?? '' },
  }));
  const needs = NEEDS[action];
  return {
    filled,
    change: (some: Partial<Filled>): void => setFilled((now) => ({ ...now, ...some })),
    said: needs === undefined ? {} : needs(filled, claim),
  };
}

interface StepFieldsProps {
  claim: DeskClaim;
  action: ClaimAction;
  filled: Filled;
  change: (some: Partial<Filled>) => void;
  /** It was tried with something missing. */
  wrong: boolean;
}

export function StepFields({ claim, action, filled, change, wrong }: StepFieldsProps) {
  if (action === 'reject')
    return (
      <Field
        label={text.reasonLabel}
        error={wrong && filled.reason === null ? text.reasonMissing : undefined}
      >
        <Chips
          label={text.reasonLabel}
          value={filled.reason}
          onChoose={(reason) => change({ reason })}
          options={CLAIM_REJECT_REASONS.map((one) => ({ value: one, text: words.claimRejectReasons[one] }))}
        />
      </Field>
    );
  if (action === 'answer' && claim.kind === 'trade_in')
    return (
      <>
        <EstimateByRule serial={claim.serial} />
        <TextField
          label={text.estimate}
          kind="decimal"
          value={filled.estimate}
          onValue={(estimate) => change({ estimate })}
          error={wrong && fenOf(filled.estimate) === null ? text.estimateWrong : undefined}
        />
      </>
    );
  if (action === 'quote')
    return <QuoteFields value={filled.quote} onValue={(quote) => change({ quote })} wrong={wrong} />;
  if (action === 'carryOut') return <CauseFields filled={filled} change={change} wrong={wrong} />;
  if (action === 'sendBack')
    return (
      <ParcelFields
        value={filled.parcel}
        onValue={(parcel) => change({ parcel })}
        addressLabel={text.address}
        error={wrong && filledParcel(filled.parcel) === null ? text.parcelMissing : undefined}
      />
    );
  if (action === 'finish')
    return (
      <Photos
        label={text.photos}
        value={filled.photos}
        onValue={(photos) => change({ photos })}
        max={LIMITS.claimPhotos}
        send={sendWorkPhoto}
      />
    );
  return null;
}

function CauseFields({ filled, change, wrong }: Pick<StepFieldsProps, 'filled' | 'change' | 'wrong'>) {
  const { cause, correction } = filled;
  return (
    <>
      <Field label={text.rootCause} error={wrong && cause === null ? text.rootCauseMissing : undefined}>
        <Chips<RootCause>
          label={text.rootCause}
          value={cause}
          onChoose={(one) => change({ cause: one })}
          options={ROOT_CAUSES.map((one) => ({ value: one, text: deskText.quality.rootCauses[one] }))}
        />
      </Field>
      <TextArea
        label={text.correction}
        value={correction}
        onValue={(one) => change({ correction: one })}
        maxLength={LIMITS.comment}
        error={wrong && correction.trim() === '' ? text.correctionMissing : undefined}
      />
    </>
  );
}
