import { create } from 'zustand';
import { keep, recall } from '@/platform/storage';

const SHELF = 'zy.desk.store';

interface ChosenStore {
  id: string | null;
  choose: (id: string) => void;
}

/** The store somebody with several looks at; it outlives pages and visits. */
export const useChosenStore = create<ChosenStore>((set) => ({
  id: recall(SHELF),
  choose: (id) => {
    keep(SHELF, id);
    set({ id });
  },
}));
