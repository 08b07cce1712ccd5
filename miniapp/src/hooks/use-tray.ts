import { LIMITS } from '@zhuyue/shared';
import { create } from 'zustand';
import { keep, recall } from '@/platform/storage';

/** A wish on its way to a visit: a style, or a very piece in the store where it lies. */
export interface TrayItem {
  styleId: string;
  pieceId: string | null;
  name: string;
  picture: string;
  sizeHmm: number | null;
  priceFen: number;
  storeId: string | null;
  storeName: string | null;
}

const SHELF = 'zy.tray';

interface Tray {
  items: readonly TrayItem[];
  /** False when the tray is full. A piece takes the place of its own style, a style already there stays once. */
  put: (item: TrayItem) => boolean;
  remove: (item: TrayItem) => void;
  swap: (from: TrayItem, to: TrayItem) => void;
  clear: () => void;
}

const isItem = (value: unknown): value is TrayItem =>
  typeof value === 'object' && value !== null && typeof (value as TrayItem).styleId === 'string';

function kept(): TrayItem[] {
  try {
    const list: unknown = JSON.parse(recall(SHELF) ?? '[]');
    return Array.isArray(list) ? list.filter(isItem) : [];
  } catch {
    return [];
  }
}

const same = (a: TrayItem, b: TrayItem): boolean => a.styleId === b.styleId && a.pieceId === b.pieceId;

/** 试戴盘: it outlives the page and the visit, so it lies in a store and on the device. */
export const useTray = create<Tray>((set, get) => {
  const settle = (items: readonly TrayItem[]): void => {
    keep(SHELF, items.length === 0 ? null : JSON.stringify(items));
    set({ items });
  };
  return {
    items: kept(),
    put: (item) => {
      const { items } = get();
      if (items.some((one) => same(one, item))) return true;
      const place = items.findIndex((one) => one.styleId === item.styleId && one.pieceId === null);
      if (item.pieceId !== null && place >= 0) {
        settle(items.map((one, i) => (i === place ? item : one)));
        return true;
      }
      if (items.length >= LIMITS.wishes) return false;
      settle([...items, item]);
      return true;
    },
    remove: (item) => settle(get().items.filter((one) => !same(one, item))),
    swap: (from, to) => settle(get().items.map((one) => (same(one, from) ? to : one))),
    clear: () => settle([]),
  };
});
