import {
  isGemPart,
  placesFit,
  stoneMapOf,
  type HarmedPlace,
  type Mapped,
  type PlaceCount,
} from '@zhuyue/shared';
import { invalidRequest } from '../../../platform/errors/index.js';
import type { PieceFile } from '../../inventory/index.js';

/** What the stone map of a piece is drawn from. */
export const mappedOf = ({ piece, stones }: Pick<PieceFile, 'piece' | 'stones'>): Mapped => ({
  kind: piece.kind,
  gem: piece.gem,
  stones: stones.map(({ main, count, setting }) => ({ main: Boolean(main), count, setting })),
});

/** @throws DomainError request.invalid for a place that is none of the piece, one named twice, or a harm it cannot have */
export function mustFit(file: PieceFile, harmed: readonly HarmedPlace[]): void {
  if (!placesFit(stoneMapOf(mappedOf(file)), harmed))
    throw invalidRequest([{ path: 'places', rule: 'fits' }]);
}

/** @throws DomainError request.invalid for parts put in at a place that is none of the piece */
export function mustBePlaces(file: PieceFile, places: readonly string[]): void {
  const known = new Set(stoneMapOf(mappedOf(file)).places.map(({ code }) => code));
  if (places.some((place) => !known.has(place))) throw invalidRequest([{ path: 'parts', rule: 'fits' }]);
}

/** @throws DomainError request.invalid unless each place holds stones, stands once, and all together are the stones counted */
export function mustAddUp(file: PieceFile, stones: number, counts: readonly PlaceCount[]): void {
  const gems = new Set(
    stoneMapOf(mappedOf(file)).places.flatMap(({ code, part, stones: drawn }) =>
      isGemPart(part) || drawn > 0 ? [code] : [],
    ),
  );
  const sum = counts.reduce((all, one) => all + one.stones, 0);
  const once = new Set(counts.map(({ place }) => place)).size === counts.length;
  if (!once || sum !== stones || counts.some(({ place }) => !gems.has(place)))
    throw invalidRequest([{ path: 'counts', rule: 'fits' }]);
}
