import { useQuery } from '@tanstack/react-query';
import { warrantyQuery, type WarrantyShown } from '@/api/ownership';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { say } from '@/components/notice';
import { Page } from '@/components/page';
import { Qr } from '@/components/qr';
import { Facts, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { WarrantyRing } from '@/components/warranty-ring';
import { SignInGate } from '@/customer/gate/sign-in-gate';
import { useParams } from '@/hooks/use-params';
import { copyText } from '@/platform/device';
import { siteAddress } from '@/platform/site';
import { ownershipText as text } from '@/text/ownership';
import { dayFigures } from '@/text/when';
import './index.scss';

export default function WarrantyPage() {
  const { id } = useParams('id');
  const card = useQuery({ ...warrantyQuery(id ?? ''), enabled: id !== undefined });
  return (
    <Page title={text.card} backTo="/pages/mine/index">
      <SignInGate title={text.signInFirst}>
        <Faces query={card} skeleton={<Skeleton like="piece" rows={3} />}>
          {(data) => <Card card={data} />}
        </Faces>
      </SignInGate>
    </Page>
  );
}

function Card({ card }: { card: WarrantyShown }) {
  const address = siteAddress(`/tag/warranty/index?t=${card.token}`);
  const copy = async (): Promise<void> => {
    if (await copyText(address)) say(text.copied);
  };
  return (
    <>
      <PieceLine
        picture={card.picture}
        name={card.name}
        note={card.serial}
        end={<Badge tone={card.verdict === 'valid' ? 'good' : 'alarm'}>{text.verdicts[card.verdict]}</Badge>}
      />
      <WarrantyRing warranty={{ ...card, state: card.verdict === 'void' ? 'void' : 'active' }} />
      <Facts
        facts={[
          [text.number, card.number],
          [text.policy, card.policyName],
          [text.startsOn, dayFigures(card.startsOn)],
          [text.endsOn, dayFigures(card.endsOn)],
        ]}
      />
      <Section title={text.entitlements}>
        {card.entitlements.length === 0 ? (
          <Txt as="p" className="warranty__text">
            {text.entitlementsNone}
          </Txt>
        ) : (
          card.entitlements.map((one) => (
            <Box key={`${one.case}${one.clause}`} className="warranty__one">
              <Txt as="p">{one.clause}</Txt>
              <Txt as="p" className="warranty__text">
                {text.used(one.left, one.most, one.per)}
              </Txt>
            </Box>
          ))
        )}
      </Section>
      <Section title={text.show}>
        <Qr text={address} label={text.qr} />
        <Txt as="p" className="warranty__text">
          {text.qrNote}
        </Txt>
        <Button full kind="quiet" icon="copy" onTap={copy}>
          {text.copyLink}
        </Button>
      </Section>
    </>
  );
}
