import { useQuery } from '@tanstack/react-query';
import type { Mapped } from '@zhuyue/shared';
import { claimProofsQuery } from '@/api/proofs';
import { ProofPairView } from '@/components/proof-pair';
import { Section } from '@/components/rows';
import { proofText as text } from '@/text/proof';

/** 同石凭证, once the piece was measured; until then, and when it cannot be read, the case says all there is. */
export function SameStone({ claimId, mapped }: { claimId: string; mapped: Mapped }) {
  const asked = useQuery(claimProofsQuery(claimId));
  if (!asked.data || asked.data.standing === 'none') return null;
  return (
    <Section title={text.title}>
      <ProofPairView pair={asked.data} mapped={mapped} />
    </Section>
  );
}
