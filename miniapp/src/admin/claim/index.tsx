import { useQuery } from '@tanstack/react-query';
import { isTalk, mainStep, type ClaimAction } from '@zhuyue/shared';
import { useState } from 'react';
import { deskClaimQuery, type DeskClaim } from '@/api/desk/claims';
import { Badge, tones } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Parcels } from '@/components/parcel';
import { QualityChecks } from '@/components/quality-checks';
import { Quotes } from '@/components/quotes';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { Timeline } from '@/components/timeline';
import { useLive } from '@/hooks/use-live';
import { useParams } from '@/hooks/use-params';
import { replace } from '@/platform/navigation';
import { words } from '@/text';
import { caseWords } from '@/text/case-kind';
import { deskText } from '@/text/desk';
import { checkText } from '@/text/quality-check';
import { CertificateWays } from '../parts/certificate-ways';
import { DeskPage } from '../parts/desk-page';
import { Due } from '../parts/due';
import { Steps } from '../parts/steps';
import { TalkDesk } from '../parts/talk-desk';
import { useDesk } from '../parts/use-desk';
import { Bench } from './bench';
import { CheckSheet } from './check-sheet';
import { CaseClocks } from './clocks';
import { ClaimFacts, ClaimPhotos, Coverage, EvidencePair, HarmedPlaces } from './facts';
import { Settlement } from './settlement';
import { SameStone } from './same-stone';
import { StepSheet } from './step-sheet';
import './index.scss';

const text = deskText.claims;

export default function ClaimPage() {
  const { id } = useParams('id');
  const desk = useDesk();
  const [doing, setDoing] = useState<ClaimAction | null>(null);
  const asked = useQuery({ ...deskClaimQuery(id ?? ''), enabled: desk.ready && id !== undefined });
  const storeId = asked.data?.storeId;
  useLive(storeId === undefined ? [] : [`claims:${storeId}`], () => void asked.refetch());
  const [checking, setChecking] = useState(false);
  const mayWork = desk.is('service', 'manager', 'headquarters');
  // Work that waits for somebody else's eyes waits for nothing else.
  const unchecked = mayWork && (asked.data?.actions.some(waitsForCheck) ?? false);
  const main = asked.data && !unchecked ? mainStep(asked.data.actions) : undefined;
  return (
    <DeskPage
      desk={desk}
      title={asked.data?.number ?? text.one}
      place="claims"
      backTo="/admin/claims/index"
      bar={
        unchecked ? (
          <Button kind="gold" full onTap={() => setChecking(true)}>
            {checkText.do}
          </Button>
        ) : main && asked.data ? (
          <Button kind="gold" full onTap={() => setDoing(main)}>
            {caseWords(asked.data.kind).actions[main]}
          </Button>
        ) : undefined
      }
    >
      {id === undefined ? (
        <Empty
          icon="wrench"
          title={deskText.frame.missing}
          text={deskText.frame.missingText}
          action={deskText.frame.toList}
          onAction={() => replace('/admin/claims/index')}
        />
      ) : (
        <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
          {(claim) => (
            <Box className="desk-halves">
              <Box>
                <Box className="claim-head">
                  <Badge tone={tones.claim[claim.state]}>{caseWords(claim.kind).states[claim.state]}</Badge>
                  <Due at={claim.dueAt} />
                  <Txt className="desk-soft">{deskText.caseKinds[claim.kind].next[claim.state]}</Txt>
                </Box>
                <CertificateWays ways={claim.ways} />
                <Settlement claim={claim} />
                {claim.photos.length === 0 && isTalk(claim.kind) ? null : <EvidencePair claim={claim} />}
                <HarmedPlaces claim={claim} />
                <Coverage claim={claim} />
                <ClaimFacts claim={claim} />
                <Steps
                  steps={claim.actions.filter((one) => one.action !== main)}
                  wordOf={caseWords(claim.kind).actions}
                  refusalOf={words.claimRefusals}
                  dangerous={['reject']}
                  onStep={setDoing}
                />
                <Quotes quotes={claim.quotes} />
                <Bench claim={claim} mayAct={desk.is('service', 'manager', 'headquarters')} />
                {claim.checks.length === 0 ? null : (
                  <Section title={checkText.title}>
                    <QualityChecks checks={claim.checks} />
                  </Section>
                )}
                <Parcels parcels={claim.parcels} ways={text.parcelWays} />
                <SameStone
                  claim={claim}
                  mayMeasure={desk.is('service', 'manager', 'headquarters')}
                  mayDecide={desk.is('manager', 'headquarters')}
                />
                <ClaimPhotos claim={claim} />
              </Box>
              <Box>
                <CaseClocks claim={claim} desk={desk} />
                <TalkDesk kind="claim" id={claim.id} />
                <Section title={text.thread}>
                  <Timeline happenings={threadOf(claim)} />
                </Section>
              </Box>
              {checking ? <CheckSheet claim={claim} onClose={() => setChecking(false)} /> : null}
              {doing === null ? null : (
                <StepSheet key={doing} claim={claim} action={doing} onClose={() => setDoing(null)} />
              )}
            </Box>
          )}
        </Faces>
      )}
    </DeskPage>
  );
}

const waitsForCheck = ({ action, refusals }: DeskClaim['actions'][number]): boolean =>
  action === 'finish' && refusals.includes('unchecked');

const threadOf = (claim: DeskClaim) =>
  [...claim.history]
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map((line, i) => ({
      key: `${line.at}-${String(i)}`,
      title: deskText.caseKinds[claim.kind].lines[line.action],
      at: line.at,
      by: [deskText.frame.actors[line.actorRole], line.actorName].filter(Boolean).join(' '),
      text: line.note ?? undefined,
    }));
