import { keep, recall } from '@/platform/storage';

/** Who works with this phone, known without a network: `zy.staff.hand`. */
export interface Hand {
  id: string;
  name: string;
}
const SHELF = 'zy.staff.hand';

export function handHere(): Hand | null {
  try {
    const read = JSON.parse(recall(SHELF) ?? 'null') as Partial<Hand> | null;
    return typeof read?.id === 'string' && typeof read.name === 'string'
      ? { id: read.id, name: read.name }
      : null;
  } catch {
    return null;
  }
}

export const keepHand = (hand: Hand | null): void =>
  keep(SHELF, hand === null ? null : JSON.stringify({ id: hand.id, name: hand.name }));
