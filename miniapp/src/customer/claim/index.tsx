import { yuan, type ClaimState } from '@zhuyue/shared';
import { useDidShow } from '@tarojs/taro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { claimQuery, type Claim } from '@/api/claims';
import { Badge, tones } from '@/components/badge';
import { Button } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Stars } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Icon } from '@/components/icon';
import { Parcels } from '@/components/parcel';
import { Page } from '@/components/page';
import { QualityChecks } from '@/components/quality-checks';
import { BenchLines, Quotes } from '@/components/quotes';
import { Facts, Section } from '@/components/rows';
import { SignInGate } from '@/customer/gate/sign-in-gate';
import { Skeleton } from '@/components/skeleton';
import { HarmedMap } from '@/components/stone-map';
import { StoreLine, StoreTaps } from '@/components/store-line';
import { Timeline } from '@/components/timeline';
import { useMyLive } from '@/hooks/use-live';
import { useNow } from '@/hooks/use-now';
import { useParams } from '@/hooks/use-params';
import { useIsSignedIn } from '@/hooks/use-signed-in';
import { go } from '@/platform/navigation';
import { words } from '@/text';
import { caseName, caseWords } from '@/text/case-kind';
import { claimText as text } from '@/text/claim';
import { checkText } from '@/text/quality-check';
import { clockLines } from '@/text/clock';
import { dayFigures } from '@/text/when';
import { CoverageWords } from '../choosers/coverage-words';
import { Remind } from '../choosers/remind';
import { TalkRow } from '../choosers/talk-row';
import { ClaimActions, Proposal, RateSheet, Receipt } from './actions';
import { ClaimPhotos } from './photos';
import { SameStone } from './same-stone';
import './index.scss';

/** States in which somebody still has something to do. */
const LIVE: readonly ClaimState[] = [
  'submitted',
  'accepted',
  'sending',
  'inspecting',
  'quoted',
  'repairing',
  'ready',
  'sent_back',
  'undelivered',
  'settling',
  'checking',
  'proposed',
  'carrying',
];

export default function ClaimPage() {
  const { id } = useParams('id');
  const signedIn = useIsSignedIn('customer');
  const claim = useQuery({ ...claimQuery(id ?? ''), enabled: signedIn && id !== undefined });
  useDidShow(() => {
    if (claim.data) void claim.refetch();
  });
  useMyLive(signedIn && id !== undefined ? ['claims'] : [], () => void claim.refetch());
  if (id === undefined) {
    return (
      <Page title={text.title} backTo="/customer/claims/index">
        <Empty
          icon="wrench"
          title={text.missing}
          text={text.missingText}
          action={text.toList}
          onAction={() => go('/customer/claims/index')}
        />
      </Page>
    );
  }
  return (
    <Page
      title={text.title}
      backTo="/customer/claims/index"
      bar={claim.data?.actions.some(isAsked) && !isRated(claim.data) ? <Bar claim={claim.data} /> : null}
    >
      <SignInGate title={text.signInFirst}>
        <Faces query={claim} skeleton={<Skeleton rows={6} />}>
          {(data) => <Ready claim={data} />}
        </Faces>
      </SignInGate>
    </Page>
  );
}

/** Steps that stand at the foot of the page. */
const isAsked = ({ action }: Claim['actions'][number]): boolean =>
  action === 'rate' || action === 'agree' || action === 'receive';
const isRate = ({ action }: Claim['actions'][number]): boolean => action === 'rate';
/** The score is kept; the store still owes a word before the case is over. */
const isRated = (claim: Claim): boolean => claim.actions.find(isRate)?.refusals.includes('rated') ?? false;

/** The one gold step of the owner, while there is one. */
function Bar({ claim }: { claim: Claim }) {
  const [rating, setRating] = useState(false);
  const rate = claim.actions.find(isRate);
  if (claim.actions.some(({ action }) => action === 'agree')) return <Proposal claim={claim} />;
  if (claim.actions.some(({ action }) => action === 'receive')) return <Receipt claim={claim} />;
  if (!rate) return null;
  return (
    <>
      <Button kind="gold" full disabled={rate.refusals.length > 0} onTap={() => setRating(true)}>
        {text.rate}
      </Button>
      <RateSheet claim={claim} open={rating} onClose={() => setRating(false)} />
    </>
  );
}

function Ready({ claim }: { claim: Claim }) {
  const live = LIVE.includes(claim.state);
  // Once it has come back it is the owner's no longer, and has no page among theirs.
  const gone = claim.history.some(({ toState }) => toState === 'settled');
  return (
    <>
      <Standing claim={claim} />
      <PieceLine
        picture={claim.picture}
        name={claim.pieceName}
        note={`${caseName(claim)} · ${text.number} ${claim.number}`}
        to={gone ? undefined : '/customer/piece/index'}
        params={{ id: claim.pieceId }}
      />
      <ClaimActions claim={claim} />
      <TalkRow kind="claim" id={claim.id} />
      {live ? (
        <Remind moment="claim" done={text.notified}>
          {text.notify}
        </Remind>
      ) : null}
      <Quotes quotes={claim.quotes} />
      <Answer claim={claim} />
      {claim.answerOnCoverage === null ? null : (
        <Section title={text.answerTitle}>
          <CoverageWords answer={claim.answerOnCoverage} />
        </Section>
      )}
      {claim.bench.length === 0 ? null : (
        <Section title={text.bench}>
          <BenchLines bench={claim.bench} mapped={claim.mapped} />
        </Section>
      )}
      {claim.checks.length === 0 ? null : (
        <Section title={checkText.title}>
          <QualityChecks checks={claim.checks} />
        </Section>
      )}
      <Parcels parcels={claim.parcels} ways={text.parcelWays} />
      <SameStone claimId={claim.id} mapped={claim.mapped} />
      <ClaimPhotos claim={claim} />
      <Section title={text.facts}>
        {claim.answerOnCoverage === null ? null : (
          <Facts facts={[[text.occurredOn, dayFigures(claim.occurredOn)]]} />
        )}
        <HarmedMap mapped={claim.mapped} places={claim.places} />
        <Txt as="p" className="claim__text" selectable>
          {claim.description}
        </Txt>
      </Section>
      <Section title={text.store}>
        <StoreLine store={claim.store}>
          <StoreTaps store={claim.store} />
        </StoreLine>
      </Section>
      {claim.rating === null ? null : (
        <Section title={text.yourRating}>
          <Stars label={text.yourRating} value={claim.rating} />
          {claim.ratingComment ? <Txt as="p">{claim.ratingComment}</Txt> : null}
        </Section>
      )}
      <Section title={text.history}>
        <Timeline
          happenings={[...claim.history].reverse().map((line, i) => ({
            key: `${line.at}${String(i)}`,
            title: caseWords(claim.kind).lines[line.action],
            at: line.at,
            by: [text.actor[line.actorRole], line.actorName].filter(Boolean).join(' '),
            text: line.note ?? undefined,
          }))}
        />
      </Section>
    </>
  );
}

/** Who has the ball, and the clock. */
function Standing({ claim }: { claim: Claim }) {
  const now = useNow(30_000);
  return (
    <Box className="claim__standing">
      <Badge tone={tones.claim[claim.state]}>{caseWords(claim.kind).states[claim.state]}</Badge>
      <Txt as="h2" className="claim__next">
        {isRated(claim) ? words.claimRefusals.rated : caseWords(claim.kind).next[claim.state]}
      </Txt>
      {clockLines(claim.clocks, now).map((line) => (
        <Box key={line.key} className={`claim__clock claim__clock--${line.tone}`}>
          <Icon name="clock" size={20} />
          <Txt>{line.words}</Txt>
        </Box>
      ))}
    </Box>
  );
}

function Answer({ claim }: { claim: Claim }) {
  if (claim.answer === null && claim.rejectReason === null) return null;
  return (
    <Section title={text.answer}>
      {claim.rejectReason === null ? null : (
        <Facts facts={[[text.rejectReason, words.claimRejectReasons[claim.rejectReason]]]} />
      )}
      {claim.estimateFen === null ? null : <Facts facts={[[text.estimate, `¥${yuan(claim.estimateFen)}`]]} />}
      {claim.answer ? (
        <Txt as="p" className="claim__text" selectable>
          {claim.answer}
        </Txt>
      ) : null}
    </Section>
  );
}
