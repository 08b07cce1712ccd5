import { create } from 'zustand';
import { rememberPlace } from '@/platform/known-place';
import { whereAmI } from '@/platform/place';
import type { Place } from '@/platform/place.types';
import { keep, recall } from '@/platform/storage';

/** That the person once agreed on this device; asked for again without a tap only then. */
const AGREED = 'zy.place.agreed';

interface Whereabouts {
  place: Place | null;
  state: 'unknown' | 'asking' | 'known' | 'refused';
  /** Finds where the person is. The first time it follows a tap of theirs: a question out of nowhere is refused. */
  ask: () => Promise<void>;
}

export const hasAgreedToPlace = (): boolean => recall(AGREED) === 'yes';

/** Where the person is, once they have agreed; the same for every page of the visit. */
export const usePlace = create<Whereabouts>((set, get) => ({
  place: null,
  state: 'unknown',
  ask: async () => {
    if (get().state === 'asking') return;
    set({ state: 'asking' });
    const place = await whereAmI();
    keep(AGREED, place === null ? null : 'yes');
    if (place !== null) rememberPlace(place);
    set(place === null ? { state: get().place === null ? 'refused' : 'known' } : { place, state: 'known' });
  },
}));
