import type { Gem, Kind, Metal, MetalColour, StyleSort } from '@zhuyue/shared';
import { create } from 'zustand';

/** What the browse page is looking at. Kept outside the page: home and the search lead into it. */
export interface Wanted {
  kind: Kind | null;
  metal: Metal[];
  metalColour: MetalColour[];
  gem: Gem[];
  priceFromFen: number | null;
  priceToFen: number | null;
  inStock: boolean;
  series: { id: string; name: string } | null;
  /** Only what this store has. */
  store: { id: string; name: string } | null;
  q: string;
  sort: StyleSort;
}

export const ANYTHING: Wanted = {
  kind: null,
  metal: [],
  metalColour: [],
  gem: [],
  priceFromFen: null,
  priceToFen: null,
  inStock: false,
  series: null,
  store: null,
  q: '',
  sort: 'recommended',
};

interface Browse {
  wanted: Wanted;
  want: (some: Partial<Wanted>) => void;
  start: (some: Partial<Wanted>) => void;
}

export const useBrowse = create<Browse>((set) => ({
  wanted: ANYTHING,
  want: (some) => set((state) => ({ wanted: { ...state.wanted, ...some } })),
  start: (some) => set({ wanted: { ...ANYTHING, ...some } }),
}));

/** How many filters are on, apart from kind, words and order. */
export const filtersOn = (wanted: Wanted): number =>
  wanted.metal.length +
  wanted.metalColour.length +
  wanted.gem.length +
  (wanted.priceFromFen !== null || wanted.priceToFen !== null ? 1 : 0) +
  (wanted.inStock ? 1 : 0) +
  (wanted.series ? 1 : 0) +
  (wanted.store ? 1 : 0);

const list = <T extends string>(words: T[]): T[] | undefined => (words.length === 0 ? undefined : words);

export const queryOf = (wanted: Wanted) => ({
  kind: wanted.kind === null ? undefined : [wanted.kind],
  metal: list(wanted.metal),
  metalColour: list(wanted.metalColour),
  gem: list(wanted.gem),
  priceFromFen: wanted.priceFromFen ?? undefined,
  priceToFen: wanted.priceToFen ?? undefined,
  inStock: wanted.inStock ? true : undefined,
  seriesId: wanted.series?.id,
  storeId: wanted.store?.id,
  q: wanted.q === '' ? undefined : wanted.q,
  sort: wanted.sort,
});
