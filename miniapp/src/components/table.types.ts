import type { ReactNode } from 'react';

export interface Column<T> {
  key: string;
  title: string;
  cell: (row: T) => ReactNode;
  /** Numbers, money, times: aligned on their digits at the right. */
  figures?: boolean;
  /** On a phone the first column is the card's title; these are left out there. */
  wideOnly?: boolean;
  /** CSS width on the desk: `96px`, `20%`. */
  width?: string;
}

export interface TableProps<T> {
  label: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  keyOf: (row: T) => string;
  /** Enter, or a tap on the row. */
  onOpen?: (row: T) => void;
  /** A row that needs a hand. */
  toneOf?: (row: T) => 'alarm' | 'waiting' | undefined;
  /** Keys of the page's own while nobody types; the row is the one stepped to. @returns whether the key was meant */
  onKey?: (key: string, row: T | undefined) => boolean;
  /** Said when there are no rows. */
  emptyText?: string;
}

export const DESK_SEARCH_ID = 'desk-search';
