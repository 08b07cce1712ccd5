import { KINDS, type Kind } from '@zhuyue/shared';
import { useEffect, useState } from 'react';
import { Chips } from '@/components/choice';
import { useSettled } from '@/hooks/use-settled';
import { words } from '@/text';
import { deskText } from '@/text/desk';

/** What every list of the desk is narrowed by besides what is its own. */
interface Searched {
  q?: string | undefined;
  page?: string | undefined;
}

/** What is typed stands in the list's address once the hand rests; another search begins on the first page. */
export function useTypedSearch(
  { q }: Searched,
  narrow: (some: Searched) => void,
): [typed: string, onTyped: (typed: string) => void] {
  const [typed, setTyped] = useState(q ?? '');
  const wanted = useSettled(typed.trim());
  useEffect(() => {
    if (wanted !== (q ?? '')) narrow({ q: wanted === '' ? undefined : wanted, page: undefined });
  }, [wanted, q, narrow]);
  return [typed, setTyped];
}

export const pageIn = ({ page }: Searched): number => Math.max(1, Number(page) || 1);

export interface NarrowChipsProps<T extends string> {
  label: string;
  /** Undefined: all. */
  value: T | undefined;
  /** How many there are in all. */
  count?: string;
  options: readonly { value: T; text: string; note?: string }[];
  onNarrow: (value: T | undefined) => void;
}

/** One thing a list can be narrowed to, with all of it first. */
export function NarrowChips<T extends string>({
  label,
  value,
  count,
  options,
  onNarrow,
}: NarrowChipsProps<T>) {
  return (
    <Chips<T | 'all'>
      label={label}
      row
      value={value ?? 'all'}
      onChoose={(chosen) => onNarrow(chosen === 'all' ? undefined : chosen)}
      options={[
        { value: 'all', text: deskText.frame.all, ...(count === undefined ? {} : { note: count }) },
        ...options,
      ]}
    />
  );
}

/** The kind of piece in a list's address, when it is one. */
export const kindIn = ({ kind }: { kind?: string | undefined }): Kind | undefined =>
  KINDS.find((one) => one === kind);

export const kindOptions: readonly { value: Kind; text: string }[] = KINDS.map((kind) => ({
  value: kind,
  text: words.kinds[kind],
}));
