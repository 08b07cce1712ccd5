import { LIMITS, QUALITY_PLAN, RATING_REASONS, type ClaimAction, type RatingReason } from '@zhuyue/shared';
import { useState } from 'react';
import {
  agreeToClaim,
  askClaimBack,
  goOnWithClaim,
  rateClaim,
  recallClaim,
  receiveClaim,
  refuseOfClaim,
  reopenClaim,
  sendClaimIn,
  withdrawClaim,
  type Claim,
} from '@/api/claims';
import { queryClient } from '@/api/query-client';
import { Button } from '@/components/button';
import { Chips, Stars } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Field, TextArea } from '@/components/field';
import { attempt, confirm, say } from '@/components/notice';
import { filledParcel, NO_PARCEL, ParcelFields } from '@/components/parcel';
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
  const [sending, setSending] = useState(false);
  const offered = (action: ClaimAction) => claim.actions.find((one) => one.action === action);
  const withdraw = offered('withdraw');
  const reopen = offered('reopen');
  const turns = (['recall', 'askBack', 'goOn'] as const).filter((action) => offered(action));
  const refused = [...(withdraw?.refusals ?? []), ...(reopen?.refusals ?? [])];
  const send = offered('send');
  if (!withdraw && !reopen && !send && turns.length === 0) return null;
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
  const again = async (note: string | undefined): Promise<boolean> => {
    const gone = await attempt(async () => settle(await reopenClaim(claim.id, note)));
    if (gone) say(text.reopened);
    return gone;
  };
  const turn = async (action: keyof typeof TURNS): Promise<void> => {
    const asked = TURNS[action];
    if (!(await confirm({ title: asked.name, text: asked.text, yes: asked.name }))) return;
    if (await attempt(async () => settle(await asked.send(claim.id)))) say(asked.done);
  };
  return (
    <Box className="claim__actions">
      {send ? (
        <Button full disabled={send.refusals.length > 0} onTap={() => setSending(true)}>
          {text.sendIn}
        </Button>
      ) : null}
      {sending ? <SendSheet claim={claim} onClose={() => setSending(false)} /> : null}
      {turns.map((action) => (
        <Button key={action} kind="quiet" full onTap={() => void turn(action)}>
          {TURNS[action].name}
        </Button>
      ))}
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
      {reopening ? (
        <WordsSheet
          title={text.reopenTitle}
          label={text.reopenNote}
          onClose={() => setReopening(false)}
          onYes={again}
        />
      ) : null}
    </Box>
  );
}

/** The owner thinks better of it, and better again. */
const TURNS = {
  recall: { name: text.recall, text: text.recallText, done: text.recalled, send: recallClaim },
  askBack: { name: text.askBack, text: text.askBackText, done: text.askedBack, send: askClaimBack },
  goOn: { name: text.goOn, text: text.goOnText, done: text.goingOn, send: goOnWithClaim },
} as const;

/** By whom and under which number the piece comes, and where its owner wants it back. */
function SendSheet({ claim, onClose }: { claim: Claim; onClose: () => void }) {
  const [parcel, setParcel] = useState(NO_PARCEL);
  const [wrong, setWrong] = useState(false);
  const send = async (): Promise<void> => {
    const filled = filledParcel(parcel);
    setWrong(filled === null);
    if (filled === null) return;
    if (!(await attempt(async () => settle(await sendClaimIn(claim.id, filled))))) return;
    say(text.sentIn);
    onClose();
  };
  return (
    <Sheet
      open
      title={text.sendIn}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={send}>
          {text.sendIn}
        </Button>
      }
    >
      <Txt as="p" className="claim__note">
        {text.sendLead}
      </Txt>
      <ParcelFields
        value={parcel}
        onValue={setParcel}
        addressLabel={text.returnAddress}
        error={wrong && filledParcel(parcel) === null ? text.parcelMissing : undefined}
      />
    </Sheet>
  );
}

/** The piece has come back by parcel. */
export function Receipt({ claim }: { claim: Claim }) {
  const receive = async (): Promise<void> => {
    const asked = { title: text.receive, text: text.receiveText, yes: text.receive };
    if (!(await confirm(asked))) return;
    if (await attempt(async () => settle(await receiveClaim(claim.id)))) say(text.received);
  };
  return (
    <Button kind="gold" full onTap={receive}>
      {text.receive}
    </Button>
  );
}

/** A solution the store proposes: taken, or sent back with a word. */
export function Proposal({ claim }: { claim: Claim }) {
  const quoted = claim.state === 'quoted';
  const yes = quoted ? text.agreeQuote : text.agree;
  const over = claim.actions.find(({ action }) => action === 'agree')?.refusals ?? [];
  const [refusing, setRefusing] = useState(false);
  const agree = async (): Promise<void> => {
    if (!(await confirm({ title: yes, text: quoted ? text.agreeQuoteText : text.agreeText, yes }))) return;
    if (await attempt(async () => settle(await agreeToClaim(claim)))) say(text.agreed);
  };
  const refuse = async (note: string | undefined): Promise<boolean> => {
    const gone = await attempt(async () => settle(await refuseOfClaim(claim, note)));
    if (gone) say(text.refused);
    return gone;
  };
  return (
    <>
      <Button kind="quiet" full onTap={() => setRefusing(true)}>
        {text.refuse}
      </Button>
      <Button kind="gold" full disabled={over.length > 0} onTap={agree}>
        {over[0] === undefined ? yes : words.claimRefusals[over[0]]}
      </Button>
      {refusing ? (
        <WordsSheet
          title={text.refuse}
          label={text.refuseNote}
          onClose={() => setRefusing(false)}
          onYes={refuse}
        />
      ) : null}
    </>
  );
}

interface SheetOf {
  claim: Claim;
  open: boolean;
  onClose: () => void;
}

interface WordsProps {
  title: string;
  label: string;
  onClose: () => void;
  /** True when it went through: the sheet closes. */
  onYes: (note: string | undefined) => Promise<boolean>;
}

/** A step of the owner, with a few words if they like. */
function WordsSheet({ title, label, onClose, onYes }: WordsProps) {
  const [note, setNote] = useState('');
  const press = async (): Promise<void> => {
    if (await onYes(given(note))) onClose();
  };
  return (
    <Sheet
      open
      title={title}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={press}>
          {title}
        </Button>
      }
    >
      <TextArea label={label} optional value={note} maxLength={LIMITS.comment} onValue={setNote} />
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
