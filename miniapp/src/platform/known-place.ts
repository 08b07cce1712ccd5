import type { Place } from './place.types';

let known: Place | null = null;

/** Where the person said they are in this visit, for what tells it along with a request; null until they have agreed. */
export const knownPlace = (): Place | null => known;

export function rememberPlace(place: Place): void {
  known = place;
}
