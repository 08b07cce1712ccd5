import { LABELS_AT_ONCE } from '@zhuyue/shared';
import { create } from 'zustand';

interface LabelTray {
  /** Pieces waiting for the printer, in the order they were chosen. */
  pieceIds: readonly string[];
  /** False when no more fit into one print. */
  add: (ids: readonly string[]) => boolean;
  remove: (id: string) => void;
  replace: (ids: readonly string[]) => void;
}

/** Chosen on one page, printed on another: stock, receiving and a piece's own page all put their pieces here. */
export const useLabelTray = create<LabelTray>((set, get) => ({
  pieceIds: [],
  add: (ids) => {
    const now = [...new Set([...get().pieceIds, ...ids])];
    if (now.length > LABELS_AT_ONCE) return false;
    set({ pieceIds: now });
    return true;
  },
  remove: (id) => set({ pieceIds: get().pieceIds.filter((one) => one !== id) }),
  replace: (ids) => set({ pieceIds: [...new Set(ids)].slice(0, LABELS_AT_ONCE) }),
}));
