import { useState } from 'react';

/** As many as one assignment takes. */
export const MOST_CHOSEN = 50;

export interface ChosenRows {
  ids: ReadonlySet<string>;
  toggle: (id: string) => void;
  /** Adds what fits. */
  add: (ids: readonly string[]) => void;
  clear: () => void;
}

/** Rows somebody has marked; only those that are still on the list count. */
export function useChosen(shown: readonly { id: string }[]): ChosenRows {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const ids = new Set(shown.filter(({ id }) => marked.has(id)).map(({ id }) => id));
  return {
    ids,
    toggle: (id) =>
      setMarked((before) => {
        const now = new Set(before);
        if (!now.delete(id) && now.size < MOST_CHOSEN) now.add(id);
        return now;
      }),
    add: (more) => setMarked((before) => new Set([...before, ...more].slice(0, MOST_CHOSEN))),
    clear: () => setMarked(new Set()),
  };
}
