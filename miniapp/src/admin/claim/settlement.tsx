import { useQuery } from '@tanstack/react-query';
import { yuan } from '@zhuyue/shared';
import type { DeskClaim } from '@/api/desk/claims';
import { ownOutlookQuery } from '@/api/desk/trade-ins';
import { Txt } from '@/components/elements';
import { Row, Section } from '@/components/rows';
import { deskText } from '@/text/desk';

const text = deskText.claims;

/** Where the paper is made that settles goods which come back. */
export function Settlement({ claim }: { claim: DeskClaim }) {
  if (claim.state === 'settled')
    return <Row title={deskText.dispositions.title} note={text.cameBack} to="/admin/dispositions/index" />;
  if (claim.state !== 'settling') return null;
  return (
    <Section title={text.settleTitle}>
      <Txt as="p" className="desk-lead">
        {text.settleLead}
      </Txt>
      <Row title={text.toReturn} to="/admin/return/index" params={{ sale: claim.saleId }} />
      {claim.kind === 'exchange' ? (
        <Row title={text.toTradeIn} to="/admin/trade-in-new/index" params={{ serial: claim.serial }} />
      ) : null}
    </Section>
  );
}

/** What the rule of the day makes of the piece at the weight of its passport; nothing where no rule takes it. */
export function EstimateByRule({ serial }: { serial: string }) {
  const asked = useQuery(ownOutlookQuery(serial, null));
  if (!asked.data) return null;
  const { ruleName, creditFen } = asked.data.estimate;
  return (
    <Txt as="p" className="desk-lead">
      {text.byRule(ruleName, yuan(creditFen))}
    </Txt>
  );
}
