import { useDidShow } from '@tarojs/taro';
import { useQuery } from '@tanstack/react-query';
import { acceptOffer, holdsQuery, leaveHold, type HeldPiece } from '@/api/holds';
import { Badge, type Tone } from '@/components/badge';
import { Button } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Box } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { attempt, say } from '@/components/notice';
import { Page } from '@/components/page';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { SignInGate } from '@/customer/gate/sign-in-gate';
import { useNow } from '@/hooks/use-now';
import { go } from '@/platform/navigation';
import { holdText as text } from '@/text/hold';
import { leftName } from '@/text/left';
import { agoName } from '@/text/when';
import './index.scss';

const TICK_MS = 1_000;
const STANDING: readonly HeldPiece['state'][] = ['waiting', 'offered', 'held'];

export default function HoldsPage() {
  return (
    <Page title={text.title} backTo="/pages/mine/index">
      <SignInGate title={text.signInFirst}>
        <List />
      </SignInGate>
    </Page>
  );
}

function List() {
  const holds = useQuery(holdsQuery());
  useDidShow(() => {
    void holds.refetch();
  });
  return (
    <Faces
      query={holds}
      skeleton={<Skeleton rows={3} />}
      isEmpty={(data) => data.items.length === 0}
      empty={
        <Empty
          icon="gem"
          title={text.none}
          text={text.noneText}
          action={text.scan}
          onAction={() => go('/pages/scan/index')}
        />
      }
    >
      {({ items }) => {
        const now = items.filter((one) => STANDING.includes(one.state));
        const ended = items.filter((one) => !STANDING.includes(one.state));
        return (
          <>
            {now.length > 0 ? (
              <Section title={text.now}>
                {now.map((one) => (
                  <Standing key={one.id} hold={one} />
                ))}
              </Section>
            ) : null}
            {ended.length > 0 ? (
              <Section title={text.ended}>
                {ended.map((one) => (
                  <PieceLine
                    key={one.id}
                    picture={one.picture}
                    name={one.name}
                    note={agoName(one.movedAt)}
                    end={<Badge>{text.states[one.state]}</Badge>}
                    to="/tag/piece/index"
                    params={{ serial: one.serial }}
                  />
                ))}
              </Section>
            ) : null}
          </>
        );
      }}
    </Faces>
  );
}

const TONES: Readonly<Partial<Record<HeldPiece['state'], Tone>>> = {
  waiting: 'info',
  offered: 'waiting',
  held: 'good',
};

function Standing({ hold }: { hold: HeldPiece }) {
  const now = useNow(TICK_MS);
  const left = hold.until === null ? '' : leftName(new Date(hold.until).getTime() - now);
  const note =
    hold.state === 'waiting'
      ? text.waiting(hold.before ?? 0)
      : hold.state === 'offered'
        ? text.offered(left)
        : text.kept(left);
  const leave = async (): Promise<void> => {
    if (await attempt(() => leaveHold(hold.id))) say(text.done.leave);
  };
  const accept = async (): Promise<void> => {
    if (await attempt(() => acceptOffer(hold.id))) say(text.done.accept);
  };
  return (
    <Box className="holds__one">
      <PieceLine
        picture={hold.picture}
        name={hold.name}
        note={`${note}　${hold.storeName}`}
        end={<Badge tone={TONES[hold.state]}>{text.states[hold.state]}</Badge>}
        to="/tag/piece/index"
        params={{ serial: hold.serial }}
      />
      <Box className="holds__ways">
        {hold.state === 'offered' ? (
          <Button small onTap={accept}>
            {text.accept}
          </Button>
        ) : null}
        <Button small kind="quiet" onTap={leave}>
          {hold.state === 'waiting' ? text.leave : hold.state === 'offered' ? text.giveUp : text.release}
        </Button>
      </Box>
    </Box>
  );
}
