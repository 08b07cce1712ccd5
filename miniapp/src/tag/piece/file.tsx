import { grams, spacedSerial, yuan } from '@zhuyue/shared';
import { askToSignIn } from '@/api/sign-in';
import type { TagReply } from '@/api/tag';
import { Badge, tones } from '@/components/badge';
import { Button, TextTap } from '@/components/button';
import { Card, Tray } from '@/components/cards';
import { Box, Txt } from '@/components/elements';
import { Gallery } from '@/components/gallery';
import { Figure } from '@/components/price';
import { LockedPrice } from '@/components/price-lock';
import { PriceHead, PriceSheet } from '@/components/price-sheet';
import { Facts, Section } from '@/components/rows';
import { Certificates, RingSize, Stones } from '@/components/stones';
import { StoreLine, StoreTaps } from '@/components/store-line';
import { usePriceLock } from '@/hooks/use-price-lock';
import { useIsSignedIn } from '@/hooks/use-signed-in';
import { go } from '@/platform/navigation';
import { common, words } from '@/text';
import { jewelText } from '@/text/jewel';
import { matchWhy } from '@/text/match';
import { metalWords } from '@/text/metal';
import { quoteText } from '@/text/quote';
import { styleText } from '@/text/style';
import { tagText as text } from '@/text/tag';
import { useState, type ReactNode } from 'react';

/** This very piece, as its tag vouches for it. The words stand before any picture has come. */
export function TagFile({ reply, hold }: { reply: TagReply; hold?: ReactNode }) {
  const { style, piece, availability } = reply;
  return (
    <Box className="tag-file">
      <Box className="tag-file__look">
        <Gallery
          pictures={style.pictures.map((src, i) => ({ src, alt: styleText.picturesOf(style.name, i + 1) }))}
          note={common.rendering}
        />
      </Box>
      <Box>
        {style.seriesName ? (
          <Txt as="p" className="tag-file__series">
            {styleText.series(style.seriesName)}
          </Txt>
        ) : null}
        <Txt as="h2" className="tag-file__name">
          {style.name}
        </Txt>
        <Weights piece={piece} />
        <TagPrice reply={reply} />
        <Section
          title={text.here}
          aside={<Badge tone={tones.availability[availability]}>{words.availabilities[availability]}</Badge>}
        >
          <Where reply={reply} />
          {hold}
        </Section>
        <PieceData reply={reply} />
        <Matches reply={reply} />
      </Box>
    </Box>
  );
}

/** The numbers a hand wants to compare with a scale. */
function Weights({ piece }: { piece: TagReply['piece'] }) {
  return (
    <Box className="tag-file__weights">
      {piece.goldMg > 0 ? (
        <Box>
          <Txt as="p" className="tag-file__word">
            {jewelText.goldWeight}
          </Txt>
          <Figure value={grams(piece.goldMg)} unit="g" />
        </Box>
      ) : null}
      <Box>
        <Txt as="p" className="tag-file__word">
          {jewelText.grossWeight}
        </Txt>
        <Figure value={grams(piece.grossMg)} unit="g" />
      </Box>
    </Box>
  );
}

function TagPrice({ reply: { price, piece } }: { reply: TagReply }) {
  const [open, setOpen] = useState(false);
  const { quote, lock } = usePriceLock(piece.id);
  if (price === null) return null;
  const locked = quote !== null && quote.pieceId === piece.id;
  return (
    <Box className="tag-file__price">
      <PriceHead price={price} onOpen={() => setOpen(true)} />
      <PriceSheet
        price={price}
        open={open}
        onClose={() => setOpen(false)}
        bar={
          locked ? (
            <Button
              kind="gold"
              full
              onTap={() => go('/customer/quote/index', { number: quote.number, seal: quote.seal })}
            >
              {quoteText.open}
            </Button>
          ) : (
            <Button kind="gold" full onTap={lock}>
              {quoteText.lock}
            </Button>
          )
        }
      >
        {locked ? (
          <LockedPrice quote={quote} />
        ) : (
          <Txt as="p" className="price-notes__mode">
            {quoteText.lockText(yuan(price.totalFen))}
          </Txt>
        )}
      </PriceSheet>
    </Box>
  );
}

function Where({ reply: { store, availability, verdict } }: { reply: TagReply }) {
  const signedIn = useIsSignedIn('customer');
  if (store) {
    return (
      <StoreLine store={store}>
        <StoreTaps store={store} />
      </StoreLine>
    );
  }
  return (
    <Box>
      <Txt as="p">{text.where[availability]}</Txt>
      {verdict === 'genuine_sold' && !signedIn ? (
        <>
          <Txt as="p" className="tag-file__note">
            {text.soldText}
          </Txt>
          <TextTap icon="lock" onTap={() => askToSignIn('customer')}>
            {text.signInAsOwner}
          </TextTap>
        </>
      ) : null}
    </Box>
  );
}

function PieceData({ reply: { piece, style } }: { reply: TagReply }) {
  return (
    <>
      <Section title={text.thisPiece}>
        <Facts
          facts={[
            [jewelText.metal, metalWords(style)],
            [jewelText.plating, style.plating],
            [jewelText.size, piece.sizeHmm === null ? null : <RingSize sizeHmm={piece.sizeHmm} />],
            [jewelText.craft, style.craft],
            [jewelText.dimensions, style.dimensions],
            [jewelText.serial, spacedSerial(piece.serial)],
          ]}
        />
      </Section>
      {piece.stones.length > 0 ? (
        <Section title={jewelText.stones}>
          <Stones stones={piece.stones} />
        </Section>
      ) : null}
      {piece.certificates.length > 0 ? (
        <Section title={jewelText.certificates}>
          <Certificates certificates={piece.certificates} stones={piece.stones} />
        </Section>
      ) : null}
    </>
  );
}

function Matches({ reply: { matches, style: own } }: { reply: TagReply }) {
  if (matches.length === 0) return null;
  return (
    <Section title={text.matches}>
      <Txt as="p" className="tag-file__note">
        {text.matchesNote}
      </Txt>
      <Tray label={text.matches}>
        {matches.map((style) => (
          <Card
            key={style.id}
            to="/customer/style/index"
            params={{ id: style.id }}
            picture={style.picture}
            name={style.name}
            priceFen={style.priceFen}
            mode={words.priceModes[style.priceMode]}
            note={matchWhy(own, style)}
          />
        ))}
      </Tray>
    </Section>
  );
}
