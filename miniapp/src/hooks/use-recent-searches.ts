import { useState } from 'react';
import { keep, recall } from '@/platform/storage';

const NAME = 'zhuyue.searches';
const MOST = 8;

function kept(): string[] {
  try {
    const list: unknown = JSON.parse(recall(NAME) ?? '[]');
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** What was searched for on this phone, the latest first; it is told to nobody. */
export function useRecentSearches(): { recent: string[]; remember: (q: string) => void; forget: () => void } {
  const [recent, setRecent] = useState(kept);
  const put = (list: string[]): void => {
    keep(NAME, list.length === 0 ? null : JSON.stringify(list));
    setRecent(list);
  };
  return {
    recent,
    remember: (q) => {
      if (q !== '') put([q, ...recent.filter((one) => one !== q)].slice(0, MOST));
    },
    forget: () => put([]),
  };
}
