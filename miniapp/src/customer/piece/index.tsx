import { useDidShow } from '@tarojs/taro';
import { useQuery } from '@tanstack/react-query';
import { tagPath } from '@zhuyue/shared';
import { pieceQuery, type MyPiece } from '@/api/pieces';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Page } from '@/components/page';
import { Picture } from '@/components/picture';
import { Facts, Row, Section } from '@/components/rows';
import { SignInGate } from '@/customer/gate/sign-in-gate';
import { Skeleton } from '@/components/skeleton';
import { Timeline } from '@/components/timeline';
import { WarrantyRing } from '@/components/warranty-ring';
import { useParams } from '@/hooks/use-params';
import { useIsSignedIn } from '@/hooks/use-signed-in';
import { go } from '@/platform/navigation';
import { common } from '@/text';
import { articleText } from '@/text/article';
import { jewelText } from '@/text/jewel';
import { pieceText as text } from '@/text/piece';
import { waysText } from '@/text/ways';
import { dayFigures } from '@/text/when';
import { TalkRow } from '../choosers/talk-row';
import { OwnershipRows } from './ownership';
import { Claims, Clauses, Papers } from './papers';
import { Scans } from './scans';
import { Passport } from './passport';
import './index.scss';

export default function PiecePage() {
  const { id } = useParams('id');
  const signedIn = useIsSignedIn('customer');
  const piece = useQuery({ ...pieceQuery(id ?? ''), enabled: signedIn && id !== undefined });
  useDidShow(() => {
    if (piece.data) void piece.refetch();
  });
  if (id === undefined) {
    return (
      <Page title={text.title} backTo="/pages/mine/index">
        <Empty
          title={text.missing}
          text={text.missingText}
          action={text.toMine}
          onAction={() => go('/pages/mine/index')}
        />
      </Page>
    );
  }
  return (
    <Page title={text.title} backTo="/pages/mine/index" bar={piece.data ? <Next piece={piece.data} /> : null}>
      <SignInGate title={text.signInFirst} text={text.signInText}>
        <Faces query={piece} skeleton={<Skeleton like="piece" rows={3} />}>
          {(data) => <File piece={data} />}
        </Faces>
      </SignInGate>
    </Page>
  );
}

function Next({ piece }: { piece: MyPiece }) {
  const open = piece.openClaimId;
  return (
    <Button
      kind="gold"
      full
      icon="wrench"
      onTap={() =>
        open
          ? go('/customer/claim/index', { id: open })
          : go('/customer/claim-new/index', { pieceId: piece.id })
      }
    >
      {open ? text.goOnClaim : text.openClaim}
    </Button>
  );
}

function File({ piece }: { piece: MyPiece }) {
  const { warranty } = piece;
  return (
    <>
      <Box className="piece__look">
        <Picture src={piece.picture} alt={piece.name} eager />
        <Txt as="p" className="piece__note">
          {common.rendering}
        </Txt>
      </Box>
      <Txt as="h2" className="piece__name">
        {piece.name}
      </Txt>
      <WarrantyRing warranty={warranty} />
      {warranty ? (
        <Section title={text.warranty}>
          <Facts
            facts={[
              [text.number, warranty.number],
              [text.policy, warranty.policyName],
              [text.startsOn, dayFigures(warranty.startsOn)],
              [text.endsOn, dayFigures(warranty.endsOn)],
            ]}
          />
          <Clauses clauses={piece.clauses} />
        </Section>
      ) : null}
      {warranty ? (
        <Row
          icon="wrench"
          title={waysText.row}
          note={waysText.rowNote}
          to="/customer/ways/index"
          params={{ pieceId: piece.id }}
        />
      ) : null}
      <TalkRow kind="piece" id={piece.id} />
      <OwnershipRows piece={piece} />
      <Papers piece={piece} />
      <Passport pieceId={piece.id} />
      <Claims claims={piece.claims} />
      <Scans pieceId={piece.id} />
      <Section title={jewelText.care}>
        <Txt as="p" className="piece__text">
          {piece.care}
        </Txt>
        <Row
          icon="info"
          title={articleText.title}
          note={articleText.note}
          to="/customer/articles/index"
          params={{ kind: piece.kind, metal: piece.metal, gem: piece.gem }}
        />
      </Section>
      <Section title={text.history}>
        <Timeline
          happenings={[...piece.history]
            .sort((a, b) => (a.at < b.at ? 1 : -1))
            .map((line, i) => ({
              key: `${line.at}${String(i)}`,
              title: text.what[line.what] ?? line.what,
              at: line.at,
              by: line.storeName,
            }))}
        />
        <Row
          icon="tag"
          title={text.tagPage}
          to="/tag/piece/index"
          params={{ u: tagPath({ gtin: piece.gtin, serial: piece.serial }) }}
        />
      </Section>
    </>
  );
}
