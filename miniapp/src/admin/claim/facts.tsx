import { isTalk, spacedSerial, yuan } from '@zhuyue/shared';
import type { DeskClaim } from '@/api/desk/claims';
import { Stars } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Gallery } from '@/components/gallery';
import { PieceLine } from '@/components/cards';
import { Picture } from '@/components/picture';
import { Facts, Section } from '@/components/rows';
import { HarmedMap } from '@/components/stone-map';
import { ShotGrid } from '@/components/shot-grid';
import { words } from '@/text';
import { caseKindText, caseWords } from '@/text/case-kind';
import { deskText } from '@/text/desk';
import { policyText } from '@/text/policy';
import { amountWords, factWords } from '@/text/policy-words';
import { stoneMapText } from '@/text/stone-map';
import { dayFigures } from '@/text/when';
import { FileLink } from '../parts/file-link';

const text = deskText.claims;

export function ClaimFacts({ claim }: { claim: DeskClaim }) {
  return (
    <>
      <PieceLine
        picture={claim.picture}
        name={claim.pieceName}
        note={spacedSerial(claim.serial)}
        to="/admin/piece/index"
        params={{ id: claim.pieceId }}
      />
      <Facts
        facts={[
          [caseKindText.kind, caseWords(claim.kind).name],
          [text.problem, isTalk(claim.kind) ? null : words.claimProblems[claim.problem]],
          [text.occurredOn, dayFigures(claim.occurredOn)],
          [
            text.customer,
            <FileLink key="customer" to="/admin/customer/index" id={claim.customerId}>
              {claim.customerName}
            </FileLink>,
          ],
          [text.phone, claim.phoneMasked],
          [text.store, claim.storeName],
          [
            text.rejectReason,
            claim.rejectReason === null ? null : words.claimRejectReasons[claim.rejectReason],
          ],
          [text.estimated, claim.estimateFen === null ? null : `¥${yuan(claim.estimateFen)}`],
          [text.answer, claim.answer],
          [text.rootCause, claim.rootCause === null ? null : deskText.quality.rootCauses[claim.rootCause]],
          [text.correction, claim.correction],
        ]}
      />
      <Txt as="p" className="claim__said" selectable>
        {claim.description}
      </Txt>
      {claim.rating === null ? null : (
        <Section title={text.rating}>
          <Stars label={text.rating} value={claim.rating} />
          {claim.ratingComment === null ? null : <Txt as="p">{claim.ratingComment}</Txt>}
        </Section>
      )}
    </>
  );
}

/** What the policy frozen into the warranty says: the clause, the facts it was given on, and what it hangs on. */
export function Coverage({ claim }: { claim: DeskClaim }) {
  const answer = claim.answerOnCoverage;
  if (answer === null) return null;
  const used = answer.factsUsed.map(({ fact, value }) => factWords(fact, [value])).join(policyText.and);
  const hangsOn = answer.possible.map(({ because, outcome }) =>
    policyText.ifSo(
      because.map(({ fact, values }) => factWords(fact, values)).join(policyText.and) || policyText.always,
      policyText.outcomes[outcome],
    ),
  );
  return (
    <Section title={text.coverageAnswer}>
      <Txt as="p" className="claim__answer">
        {[policyText.outcomes[answer.outcome], amountWords(answer.amount)]
          .filter(Boolean)
          .join(policyText.and)}
      </Txt>
      <Txt as="p" className="claim__clause">
        {answer.byStatute ? policyText.statute : answer.clause}
      </Txt>
      {hangsOn.map((line) => (
        <Txt as="p" key={line}>
          {line}
        </Txt>
      ))}
      <Facts
        facts={[
          [text.clause, text.policy(answer.policyName, answer.policyVersion)],
          [text.restsOn, used === '' ? null : used],
          [text.warrantyEnds, dayFigures(answer.warrantyEndsOn)],
        ]}
      />
    </Section>
  );
}

export function ClaimPhotos({ claim }: { claim: DeskClaim }) {
  const owner = claim.photos.filter((one) => !one.byStaff);
  const work = claim.photos.filter((one) => one.byStaff);
  return (
    <Box className="claim__photos">
      {owner.length > 0 ? (
        <Section title={text.ownerPhotos}>
          <ShotGrid photos={owner} />
        </Section>
      ) : null}
      {work.length > 0 ? (
        <Section title={text.workPhotos}>
          <Gallery pictures={work.map((one) => ({ src: one.url, alt: text.workPhotos }))} />
        </Section>
      ) : null}
    </Box>
  );
}

/** Where the owner says it hurts. */
export function HarmedPlaces({ claim }: { claim: DeskClaim }) {
  if (claim.places.length === 0) return null;
  return (
    <Section title={stoneMapText.said}>
      <HarmedMap mapped={claim.mapped} places={claim.places} />
    </Section>
  );
}

/** What the owner sent beside what the work made of it, at a glance. */
export function EvidencePair({ claim }: { claim: DeskClaim }) {
  const before = claim.photos.find((one) => !one.byStaff);
  const looked = claim.checks.filter(({ passed }) => passed).at(-1);
  const after = claim.photos.filter((one) => one.byStaff).at(-1) ?? looked?.photos[0];
  const sides = [
    { word: text.ownerPhotos, photo: before },
    { word: text.workPhotos, photo: after },
  ];
  return (
    <Box className="claim__pair">
      {sides.map(({ word, photo }) => (
        <Box key={word} className="claim__side">
          {photo ? (
            <Picture src={photo.previewUrl} alt={word} />
          ) : (
            <Box className="claim__blank">
              <Txt>{text.noPhoto}</Txt>
            </Box>
          )}
          <Txt as="p" className="desk-soft">
            {word}
          </Txt>
        </Box>
      ))}
    </Box>
  );
}
