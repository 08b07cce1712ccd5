import { LIMITS, QUALITY_PLAN, RATING_REASONS, type ClaimAction, type RatingReason } from '@zhuyue/shared';
import { useState } from 'react';
import { rateClaim, reopenClaim, withdrawClaim, type Claim } from '@/api/claims';
import { queryClient } from '@/api/query-client';
import { Button } from '@/components/button';
import { Chips, Stars } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Field, TextArea } from '@/components/field';
import { attempt, confirm, say } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { words } from '@/text';
import { claimText as text } from '@/text/claim';
import { ratingText } from '@/text/rating';

/** What the server answers is the case as it now is; the piece and the lists follow. */
function settle(claim: Claim): void {
  queryClient.setQueryData(['claims', claim.id], claim);
  void queryClient.invalidateQueries({ queryKey: ['claims'], exact: true });
  void queryClient.invalidateQueries({ queryKey: ['pieces'] });
}

const given = (typed: string): string | undefined => (typed.trim() === '' ? undefined : typed.trim());

/** The owner's quieter steps, as the reply offers them; a refused one says why. */
export function ClaimActions({ claim }: { claim: Claim }) {
  const [reopening, setReopening] = useState(false);
  const offered = (action: ClaimAction) => claim.actions.find((one) => one.action === action);
  const withdraw = offered('withdraw');
  const reopen = offered('reopen');
  const refused = [...(withdraw?.refusals ?? []), ...(reopen?.refusals ?? [])];
  if (!withdraw && !reopen) return null;
  const takeBack = async (): Promise<void> => {
    const question = {
      title: text.withdrawTitle,
      text: text.withdrawText,
      yes: text.withdraw,
      no: text.keep,
    };
    if (!(await confirm(question))) return;
    if (await attempt(async () => settle(await withdrawClaim(claim.id, undefined)))) say(text.withdrawn);
  };
  return (
    <Box className="claim__actions">
      {withdraw ? (
        <Button kind="quiet" full disabled={withdraw.refusals.length > 0} onTap={takeBack}>
          {text.withdraw}
        </Button>
      ) : null}
      {reopen ? (
        <Button full disabled={reopen.refusals.length > 0} onTap={() => setReopening(true)}>
          {text.reopen}
        </Button>
      ) : null}
      {refused.map((word) => (
        <Txt as="p" key={word} className="claim__note">
          {words.claimRefusals[word]}
        </Txt>
      ))}
      <ReopenSheet claim={claim} open={reopening} onClose={() => setReopening(false)} />
    </Box>
  );
}

interface SheetOf {
  claim: Claim;
  open: boolean;
  onClose: () => void;
}

function ReopenSheet({ claim, open, onClose }: SheetOf) {
  const [note, setNote] = useState('');
  const reopen = async (): Promise<void> => {
    if (await attempt(async () => settle(await reopenClaim(claim.id, given(note))))) {
      say(text.reopened);
      onClose();
    }
  };
  return (
    <Sheet
      open={open}
      title={text.reopenTitle}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={reopen}>
          {text.reopen}
        </Button>
      }
    >
      <TextArea label={text.reopenNote} optional value={note} maxLength={LIMITS.comment} onValue={setNote} />
    </Sheet>
  );
}

export function RateSheet({ claim, open, onClose }: SheetOf) {
  const [rating, setRating] = useState(0);
  const [comment, setComment] = useState('');
  const [reasons, setReasons] = useState<RatingReason[]>([]);
  const poor = rating > 0 && rating < QUALITY_PLAN.satisfiedFrom;
  const rate = async (): Promise<void> => {
    if (
      await attempt(async () =>
        settle(await rateClaim(claim.id, { rating, reasons: poor ? reasons : [], comment: given(comment) })),
      )
    ) {
      say(text.rated);
      onClose();
    }
  };
  return (
    <Sheet
      open={open}
      title={text.rateTitle}
      onClose={onClose}
      bar={
        <Button kind="gold" full disabled={rating === 0} onTap={rate}>
          {text.rate}
        </Button>
      }
    >
      <Stars label={text.rateStars} value={rating} onValue={setRating} />
      {poor ? (
        <Field label={ratingText.ask} optional>
          <Chips<RatingReason>
            label={ratingText.ask}
            value={reasons}
            onChoose={(one) =>
              setReasons(reasons.includes(one) ? reasons.filter((kept) => kept !== one) : [...reasons, one])
            }
            options={RATING_REASONS.map((one) => ({ value: one, text: ratingText.reasons[one] }))}
          />
        </Field>
      ) : null}
      <TextArea
        label={text.rateComment}
        optional
        value={comment}
        maxLength={LIMITS.comment}
        onValue={setComment}
      />
    </Sheet>
  );
}
