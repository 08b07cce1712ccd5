import { useQuery } from '@tanstack/react-query';
import { accountQuery } from '@/api/account';
import { messagesQuery } from '@/api/messages';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Icon } from '@/components/icon';
import { Page } from '@/components/page';
import { Row, Section } from '@/components/rows';
import { useIsSignedIn } from '@/hooks/use-signed-in';
import { go } from '@/platform/navigation';
import { articleText } from '@/text/article';
import { holdText } from '@/text/hold';
import { mineText } from '@/text/mine';
import { ownershipText } from '@/text/ownership';
import { threadText } from '@/text/thread';
import { visitText } from '@/text/visit';
import { MyClaims } from './my-claims';
import { MyJewels } from './my-jewels';
import { MyVisits } from './my-visits';
import './index.scss';

export default function MinePage() {
  const signedIn = useIsSignedIn('customer');
  return (
    <Page title={mineText.title} tab="mine">
      {signedIn ? <SignedIn /> : <SignedOut />}
    </Page>
  );
}

function SignedIn() {
  const account = useQuery(accountQuery());
  const messages = useQuery(messagesQuery());
  const unread = messages.data?.unread ?? 0;
  return (
    <>
      <Txt as="p" className="mine__name">
        {account.data?.nickname ?? ''}
      </Txt>
      <MyJewels />
      <MyVisits />
      <MyClaims />
      <Section>
        <Row
          icon="bell"
          title={mineText.messages}
          to="/customer/messages/index"
          end={unread > 0 ? <Txt className="mine__unread">{mineText.unread(unread)}</Txt> : undefined}
        />
        <Row icon="message" title={threadText.list} note={threadText.listNote} to="/customer/threads/index" />
        <Row icon="info" title={articleText.title} note={articleText.note} to="/customer/articles/index" />
        <Row icon="gem" title={holdText.title} to="/customer/holds/index" />
        <Row
          icon="hand-over"
          title={ownershipText.passings}
          note={ownershipText.passingsNote}
          to="/customer/passings/index"
        />
        <Row icon="kind-ring" title={visitText.fitTitle} note={visitText.fitNote} to="/customer/fit/index" />
        <Row
          icon="clock"
          title={visitText.remindersTitle}
          note={visitText.remindersNote}
          to="/customer/reminders/index"
        />
        <Row
          icon="mine"
          title={mineText.account}
          note={account.data?.phoneMasked}
          to="/customer/account/index"
        />
      </Section>
    </>
  );
}

/** Not signed in: what will stand here, and the one step to it. */
function SignedOut() {
  return (
    <Box className="mine__out">
      <Txt as="h2" className="mine__out-title">
        {mineText.signedOutTitle}
      </Txt>
      <Txt as="p" className="mine__out-text">
        {mineText.signedOutText}
      </Txt>
      <Box as="ul">
        {mineText.previews.map((one) => (
          <Box as="li" key={one.icon} className="mine__preview">
            <Icon name={one.icon} size={32} />
            <Box className="mine__preview-words">
              <Txt>{one.title}</Txt>
              <Txt className="mine__preview-text">{one.text}</Txt>
            </Box>
          </Box>
        ))}
      </Box>
      <Button kind="gold" full onTap={() => go('/customer/login/index', { from: '/pages/mine/index' })}>
        {mineText.signIn}
      </Button>
      <Row icon="info" title={articleText.title} note={articleText.note} to="/customer/articles/index" />
    </Box>
  );
}
