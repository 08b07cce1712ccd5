import { useQuery } from '@tanstack/react-query';
import type { ClaimState, ProofMoment } from '@zhuyue/shared';
import { useState } from 'react';
import type { DeskClaim } from '@/api/desk/claims';
import { deskProofsQuery } from '@/api/desk/proofs';
import { Button, TextTap } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { ProofPairView } from '@/components/proof-pair';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { proofText as text } from '@/text/proof';
import { MeasureSheet, SettleSheet } from './measure-sheet';

/** States in which the piece lies with us; what is only talked about never does. */
const HERE: readonly ClaimState[] = [
  'inspecting',
  'repairing',
  'ready',
  'unrepaired',
  'settling',
  'rejected',
];

interface SameStoneProps {
  claim: DeskClaim;
  mayMeasure: boolean;
  mayDecide: boolean;
}

/** 同石凭证: measured at intake and again at collection, side by side; a difference stops the hand-back. */
export function SameStone({ claim, mayMeasure, mayDecide }: SameStoneProps) {
  const asked = useQuery(deskProofsQuery(claim.id));
  const [measuring, setMeasuring] = useState<ProofMoment | null>(null);
  const [settling, setSettling] = useState(false);
  const here = mayMeasure && HERE.includes(claim.state);
  const standing = asked.data?.standing;
  if (!here && (standing === undefined || standing === 'none')) return null;
  const begun = standing !== undefined && standing !== 'none';
  const moment: ProofMoment = begun ? 'collection' : 'intake';
  return (
    <Section
      title={text.title}
      aside={here && begun ? <TextTap onTap={() => setMeasuring('intake')}>{text.again}</TextTap> : undefined}
    >
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={2} />}>
        {(pair) => (
          <>
            {pair.standing === 'none' ? (
              <Txt as="p" className="desk-soft">
                {text.lead}
              </Txt>
            ) : (
              <ProofPairView pair={pair} mapped={claim.mapped} />
            )}
            <Box className="desk-between">
              {here ? (
                <Button small onTap={() => setMeasuring(moment)}>
                  {text.record(moment)}
                </Button>
              ) : null}
              {here && mayDecide && pair.standing === 'differs' ? (
                <Button small kind="danger" onTap={() => setSettling(true)}>
                  {text.settle}
                </Button>
              ) : null}
            </Box>
            {measuring === null ? null : (
              <MeasureSheet
                claim={claim}
                moment={measuring}
                after={(pair.collection ?? pair.intake)?.id ?? null}
                onClose={() => setMeasuring(null)}
              />
            )}
            {settling ? <SettleSheet claimId={claim.id} onClose={() => setSettling(false)} /> : null}
          </>
        )}
      </Faces>
    </Section>
  );
}
