import { useDidShow } from '@tarojs/taro';
import { useQuery } from '@tanstack/react-query';
import { claimsQuery, type ClaimCard } from '@/api/claims';
import { Badge, tones } from '@/components/badge';
import { Button } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Page } from '@/components/page';
import { Section } from '@/components/rows';
import { SignInGate } from '@/customer/gate/sign-in-gate';
import { Skeleton } from '@/components/skeleton';
import { useMyLive } from '@/hooks/use-live';
import { useNow } from '@/hooks/use-now';
import { useIsSignedIn } from '@/hooks/use-signed-in';
import { go } from '@/platform/navigation';
import { caseName, caseWords } from '@/text/case-kind';
import { claimText as text } from '@/text/claim';
import { cardWords } from '@/text/clock';
import { agoName } from '@/text/when';

export default function ClaimsPage() {
  const signedIn = useIsSignedIn('customer');
  return (
    <Page
      title={text.listTitle}
      backTo="/pages/mine/index"
      bar={
        signedIn ? (
          <Button kind="gold" full icon="wrench" onTap={() => go('/customer/claim-new/index')}>
            {text.apply}
          </Button>
        ) : null
      }
    >
      <SignInGate title={text.signInFirst}>
        <List />
      </SignInGate>
    </Page>
  );
}

function List() {
  const now = useNow(30_000);
  const claims = useQuery(claimsQuery());
  useDidShow(() => {
    void claims.refetch();
  });
  useMyLive(['claims'], () => void claims.refetch());
  return (
    <Faces
      query={claims}
      skeleton={<Skeleton rows={4} />}
      isEmpty={(data) => data.open.length + data.closed.length === 0}
      empty={<Empty icon="wrench" title={text.none} text={text.noneText} />}
    >
      {({ open, closed }) => (
        <>
          {open.length > 0 ? (
            <Section title={text.open}>
              {open.map((one) => (
                <Line
                  key={one.id}
                  claim={one}
                  note={[caseWords(one.kind).next[one.state], cardWords(one, now)]
                    .filter(Boolean)
                    .join(' · ')}
                />
              ))}
            </Section>
          ) : null}
          {closed.length > 0 ? (
            <Section title={text.closed}>
              {closed.map((one) => (
                <Line key={one.id} claim={one} note={agoName(one.movedAt)} />
              ))}
            </Section>
          ) : null}
        </>
      )}
    </Faces>
  );
}

/** What stands in a list of cases: the piece, what is wrong with it, and whose turn it is. */
function Line({ claim, note }: { claim: ClaimCard; note: string }) {
  return (
    <PieceLine
      picture={claim.picture}
      name={`${caseName(claim)} · ${claim.pieceName}`}
      note={note}
      end={<Badge tone={tones.claim[claim.state]}>{caseWords(claim.kind).states[claim.state]}</Badge>}
      to="/customer/claim/index"
      params={{ id: claim.id }}
    />
  );
}
