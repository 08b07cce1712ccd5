import { useQuery } from '@tanstack/react-query';
import {
  harmsOf,
  PLACE_LIMITS,
  PROBLEMS_OF,
  problemAt,
  stoneMapOf,
  type HarmedPlace,
  type Place,
  type PlaceHarm,
  type StoneMap,
} from '@zhuyue/shared';
import { useState } from 'react';
import { pieceQuery } from '@/api/pieces';
import { Button, TextTap } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { say } from '@/components/notice';
import { Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { Bone } from '@/components/skeleton';
import { markedOf, StoneMapView } from '@/components/stone-map';
import { placeLine, stoneMapText as text } from '@/text/stone-map';
import type { ClaimDraftState } from './use-claim-draft';

/** Where it hurts: the piece drawn, its places to tap, and their names for who cannot see the drawing. */
export function PlacesPart({ pieceId, claim }: { pieceId: string; claim: ClaimDraftState }) {
  const piece = useQuery(pieceQuery(pieceId));
  // A drawing that cannot be had stops nobody: it may always be said in words.
  if (piece.isError) return null;
  return (
    <Section title={text.title}>
      <Txt as="p" className="claim-new__note">
        {text.lead}
      </Txt>
      {piece.data ? <Pointing map={stoneMapOf(piece.data)} claim={claim} /> : <Bone width="100%" />}
    </Section>
  );
}

function Pointing({ map, claim: { draft, change } }: { map: StoneMap; claim: ClaimDraftState }) {
  const [named, setNamed] = useState(false);
  const [asked, setAsked] = useState<Place | null>(null);
  const { kind, problem, places } = draft;
  const marked = markedOf(places);
  const ask = (place: Place): void => {
    if (places.length >= PLACE_LIMITS.places && !marked.has(place.code)) say(text.full(PLACE_LIMITS.places));
    else setAsked(place);
  };
  const put = (place: Place, harm: PlaceHarm | null): void => {
    const others = places.filter((one) => one.place !== place.code);
    const suggested = harm === null ? null : problemAt(place.part, harm);
    const known = suggested !== null && PROBLEMS_OF[kind].includes(suggested);
    change({
      places: harm === null ? others : [...others, { place: place.code, harm }],
      ...(problem === null && known ? { problem: suggested } : {}),
    });
    setAsked(null);
  };
  return (
    <>
      <StoneMapView map={map} marked={marked} onTap={ask} />
      <Chosen map={map} places={places} onTap={ask} />
      <TextTap onTap={() => setNamed(!named)}>{named ? text.hideNames : text.byName}</TextTap>
      {named ? (
        <Chips
          label={text.byName}
          value={[...marked.keys()]}
          options={map.places.map((place) => ({ value: place.code, text: placeLine(place) }))}
          onChoose={(code) => ask(map.places.find((place) => place.code === code) as Place)}
        />
      ) : null}
      {asked === null ? null : (
        <Sheet open title={text.whatIsWrong(placeLine(asked))} onClose={() => setAsked(null)}>
          <Chips
            label={text.whatIsWrong(placeLine(asked))}
            value={places.find(({ place }) => place === asked.code)?.harm ?? null}
            options={harmsOf(asked.part).map((harm) => ({ value: harm, text: text.harms[harm] }))}
            onChoose={(harm) => put(asked, harm)}
          />
          {marked.has(asked.code) ? (
            <Box className="claim-new__take">
              <Button onTap={() => put(asked, null)}>{text.take}</Button>
            </Box>
          ) : null}
        </Sheet>
      )}
    </>
  );
}

interface ChosenProps {
  map: StoneMap;
  places: readonly HarmedPlace[];
  onTap: (place: Place) => void;
}

function Chosen({ map, places, onTap }: ChosenProps) {
  const lines = map.places.flatMap((place) =>
    places.filter((one) => one.place === place.code).map(({ harm }) => ({ place, harm })),
  );
  return (
    <Box live="polite">
      {lines.map(({ place, harm }) => (
        <TextTap key={place.code} onTap={() => onTap(place)}>
          {`${placeLine(place)} · ${text.harms[harm]}`}
        </TextTap>
      ))}
    </Box>
  );
}
