import { useQuery } from '@tanstack/react-query';
import { recapQuery, type Recap, type TriedPiece } from '@/api/visits';
import { Badge, type Tone } from '@/components/badge';
import { Button } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Page } from '@/components/page';
import { Price } from '@/components/price';
import { Skeleton } from '@/components/skeleton';
import { Veil } from '@/components/veil';
import { SignInGate } from '@/customer/gate/sign-in-gate';
import { useParams } from '@/hooks/use-params';
import { useTray } from '@/hooks/use-tray';
import { go } from '@/platform/navigation';
import { sizeName } from '@/text/size';
import { visitText as text } from '@/text/visit';
import { momentName } from '@/text/when';
import { Remind } from '../choosers/remind';
import './index.scss';

export default function RecapPage() {
  const { id } = useParams('id');
  const asked = useQuery({ ...recapQuery(id ?? ''), enabled: id !== undefined });
  return (
    <Page
      title={text.recapTitle}
      backTo="/customer/appointments/index"
      bar={asked.data && asked.data.items.length > 0 ? <Again recap={asked.data} /> : undefined}
    >
      <SignInGate title={text.signInFirst}>
        <Faces
          query={asked}
          skeleton={<Skeleton rows={4} />}
          isEmpty={(data) => data.items.length === 0}
          empty={<Empty icon="heart" title={text.recapNone} text={text.recapNoneText} />}
        >
          {(recap) => (
            <>
              <Txt as="p" className="recap__lead">
                {text.recapLead(momentName(recap.startsAt), recap.surprise ? text.neutral : recap.storeName)}
              </Txt>
              <Veil on={recap.surprise}>
                {recap.items.map((one) => (
                  <Tried key={one.pieceId} piece={one} />
                ))}
              </Veil>
            </>
          )}
        </Faces>
      </SignInGate>
    </Page>
  );
}

const TONES: Readonly<Record<NonNullable<TriedPiece['verdict']>, Tone | undefined>> = {
  loved: 'good',
  maybe: 'waiting',
  no: undefined,
};

function Tried({ piece }: { piece: TriedPiece }) {
  const why = piece.reasons.map((reason) => text.reasons[reason]).join('、');
  const said = [piece.sizeHmm === null ? '' : sizeName(piece.sizeHmm), why, piece.note ?? ''];
  return (
    <PieceLine
      picture={piece.picture}
      name={piece.name}
      note={said.filter((part) => part !== '').join(' · ')}
      end={
        <Box className="recap__end">
          {piece.priceFen === null ? <Badge>{text.gone}</Badge> : <Price fen={piece.priceFen} />}
          {piece.verdict === null ? null : (
            <Badge tone={TONES[piece.verdict]}>{text.verdicts[piece.verdict]}</Badge>
          )}
        </Box>
      }
      to="/customer/style/index"
      params={{ id: piece.styleId }}
    />
  );
}

/** What was loved goes into the tray again, as styles: the very piece may be another's by then. */
function Again({ recap }: { recap: Recap }) {
  const put = useTray((tray) => tray.put);
  const wanted = recap.items.filter((one) => one.verdict !== 'no');
  const again = (): void => {
    wanted.forEach(({ styleId, name, picture, sizeHmm, priceFen }) =>
      put({
        styleId,
        pieceId: null,
        name,
        picture,
        sizeHmm,
        priceFen: priceFen ?? 0,
        storeId: null,
        storeName: null,
      }),
    );
    go('/customer/booking/index', { storeId: recap.storeId });
  };
  return (
    <>
      <Remind moment="visit" done={text.added}>
        {text.remindersTitle}
      </Remind>
      <Button kind="gold" full onTap={again}>
        {text.again}
      </Button>
    </>
  );
}
