import { isGoods, isTalk, LIMITS } from '@zhuyue/shared';
import { Button, TextTap } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { TextArea } from '@/components/field';
import { Page } from '@/components/page';
import { Row, Section } from '@/components/rows';
import { SignInGate } from '@/customer/gate/sign-in-gate';
import { useParams } from '@/hooks/use-params';
import { useIsSignedIn } from '@/hooks/use-signed-in';
import { claimText as text } from '@/text/claim';
import { waysText } from '@/text/ways';
import { CoverageCard } from './coverage';
import { KindPart } from './kind-part';
import { kindOf, ofKind } from './of-kind';
import { OutletPart } from './outlet-part';
import { ClaimPictures } from './pictures-part';
import { PiecePart } from './piece-part';
import { PlacesPart } from './places-part';
import { CausePart, ConditionPart, ProblemPart, WhenPart } from './problem-part';
import type { ClaimDraft } from './draft';
import { questionOf } from './question';
import { photosMissing, useClaimDraft, type ClaimDraftState } from './use-claim-draft';
import './index.scss';

export default function ClaimNewPage() {
  const { pieceId, storeId, kind } = useParams('pieceId', 'storeId', 'kind');
  const signedIn = useIsSignedIn('customer');
  const claim = useClaimDraft({ pieceId: pieceId ?? null, storeId: storeId ?? null, kind: kindOf(kind) });
  return (
    <Page
      title={text.newTitle}
      backTo="/customer/claims/index"
      bar={signedIn ? <Send claim={claim} /> : null}
    >
      <SignInGate title={text.signInFirst}>
        <Form claim={claim} />
      </SignInGate>
    </Page>
  );
}

/** The button says what is missing, in the order of the page. */
function Send({ claim: { draft, send } }: { claim: ClaimDraftState }) {
  const missing =
    draft.pieceId === null || draft.problem === null
      ? text.sendPick
      : photosMissing(draft)
        ? text.sendPhotos
        : draft.storeId === null
          ? text.sendStore
          : null;
  return (
    <Button kind="gold" full disabled={missing !== null} onTap={send}>
      {missing ?? text.send}
    </Button>
  );
}

function Form({ claim }: { claim: ClaimDraftState }) {
  const { draft, change } = claim;
  const { kind, pieceId, problem, occurredOn, cause } = draft;
  return (
    <>
      {claim.resumed ? (
        <Box className="claim-new__kept" role="status">
          <Txt>{text.draftBack}</Txt>
          <TextTap onTap={claim.startOver}>{text.draftClear}</TextTap>
        </Box>
      ) : null}
      <KindPart value={kind} onChoose={(one) => change(ofKind(one, problem))} />
      <PiecePart kind={kind} value={pieceId} onChoose={(id) => change({ pieceId: id, places: [] })} />
      {pieceId === null ? null : (
        <Row
          icon="filter"
          title={waysText.row}
          note={waysText.rowNote}
          to="/customer/ways/index"
          params={{ pieceId }}
        />
      )}
      {pieceId === null || isTalk(kind) ? null : <PlacesPart key={pieceId} pieceId={pieceId} claim={claim} />}
      <ProblemPart kind={kind} value={problem} onChoose={(one) => change({ problem: one })} />
      {isTalk(kind) || isGoods(kind) ? null : (
        <WhenPart value={occurredOn} onChoose={(day) => change({ occurredOn: day })} />
      )}
      {isTalk(kind) ? null : (
        <CausePart kind={kind} value={cause} onChoose={(one) => change({ cause: one })} />
      )}
      {isGoods(kind) ? <Condition claim={claim} /> : null}
      {isTalk(kind) ? null : <Answer draft={draft} />}
      <Section title={text.photos}>
        {isTalk(kind) ? (
          <Txt as="p" className="claim-new__note">
            {text.optionalPhotos}
          </Txt>
        ) : (
          <Guide problem={problem ?? 'other'} />
        )}
        <ClaimPictures claim={claim} />
      </Section>
      <TextArea
        label={text.description}
        placeholder={text.descriptionPlaceholder}
        error={claim.asked && draft.description.trim() === '' ? text.descriptionMissing : undefined}
        value={draft.description}
        maxLength={LIMITS.description}
        lines={4}
        onValue={(description) => change({ description })}
      />
      <OutletPart draft={draft} onChoose={(id) => change({ storeId: id })} />
    </>
  );
}

function Condition({ claim: { draft, change } }: { claim: ClaimDraftState }) {
  return (
    <>
      <ConditionPart fact="worn" label={text.worn} value={draft.worn} onChoose={(worn) => change({ worn })} />
      <ConditionPart
        fact="complete"
        label={text.complete}
        value={draft.complete}
        onChoose={(complete) => change({ complete })}
      />
    </>
  );
}

/** What the policy says to it, before anything is sent. */
function Answer({ draft }: { draft: ClaimDraft }) {
  const question = questionOf(draft);
  return (
    <Section title={text.answerTitle}>
      {question === null ? (
        <Txt as="p" className="claim-new__note">
          {text.answerAsk}
        </Txt>
      ) : (
        <CoverageCard question={question} />
      )}
    </Section>
  );
}

function Guide({ problem }: { problem: keyof typeof text.guides }) {
  return (
    <Box className="claim-new__guide">
      <Txt as="p" className="claim-new__note">
        {text.guideTitle}
      </Txt>
      <Box as="ol">
        {text.guides[problem].map((line, i) => (
          <Box as="li" key={line} className="claim-new__step">
            <Txt className="claim-new__n">{String(i + 1)}</Txt>
            <Txt>{line}</Txt>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
