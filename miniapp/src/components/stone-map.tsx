import { stoneMapOf, type HarmedPlace, type Mapped, type Place, type StoneMap } from '@zhuyue/shared';
import type { ReactNode } from 'react';
import { placeLine, stoneMapText as text } from '@/text/stone-map';
import { Box, Txt } from './elements';
import { Outline } from './outline';
import { Tap } from './tap';
import './stone-map.scss';

interface StoneMapProps {
  map: StoneMap;
  /** What is marked, by the code of its place: the words said of it. */
  marked: ReadonlyMap<string, string>;
  /** Left out, the drawing is only looked at. */
  onTap?: (place: Place) => void;
}

/** 宝石图: the piece as a line drawing with its numbered places lying over it. */
export function StoneMapView({ map, marked, onTap }: StoneMapProps) {
  const spot = ({ x, y }: Place) => ({ left: `${String(x)}%`, top: `${String((y / map.height) * 100)}%` });
  return (
    <Box className={`stone-map ${onTap ? '' : 'stone-map--still'}`} role="group" label={text.drawing}>
      <Box style={{ paddingTop: `${String(map.height)}%` }} />
      <Box className="stone-map__lines">
        <Outline path={map.path} field={{ width: 100, height: map.height }} />
      </Box>
      {map.places.map((place) => {
        const word = marked.get(place.code);
        const dot = (
          <Txt className={`stone-map__dot ${word === undefined ? '' : 'stone-map__dot--on'}`}>
            {String(place.no)}
          </Txt>
        );
        return onTap ? (
          <Tap
            key={place.code}
            className="stone-map__place"
            style={spot(place)}
            label={[placeLine(place), word].filter(Boolean).join('，')}
            pressed={word !== undefined}
            onTap={() => onTap(place)}
          >
            {dot}
          </Tap>
        ) : (
          <Box key={place.code} className="stone-map__place" style={spot(place)} hiddenFromReaders>
            {dot}
          </Box>
        );
      })}
    </Box>
  );
}

export const markedOf = (harmed: readonly HarmedPlace[]): Map<string, string> =>
  new Map(harmed.map(({ place, harm }) => [place, text.harms[harm]]));

/** Where it hurts, drawn and in words; nothing where nobody has pointed at anything. */
export function HarmedMap({ mapped, places }: { mapped: Mapped; places: readonly HarmedPlace[] }): ReactNode {
  if (places.length === 0) return null;
  const map = stoneMapOf(mapped);
  return (
    <Box className="stone-map__said">
      <StoneMapView map={map} marked={markedOf(places)} />
      <Box as="ul">
        {map.places.flatMap((place) =>
          places
            .filter((one) => one.place === place.code)
            .map(({ harm }) => (
              <Box as="li" key={place.code} className="stone-map__line">
                <Txt>{placeLine(place)}</Txt>
                <Txt className="stone-map__harm">{text.harms[harm]}</Txt>
              </Box>
            )),
        )}
      </Box>
    </Box>
  );
}
