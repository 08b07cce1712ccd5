import { useEffect, useRef, useState, type RefObject } from 'react';
import { deskFrame } from '@/text/desk-frame';
import { DESK_SEARCH_ID, type TableProps } from './table.types';
import './table.scss';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/** Pages under the top one stay in the document, not on the screen. */
const isShown = (element: HTMLElement | null): boolean => element !== null && element.offsetParent !== null;

const searchFields = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[id="${DESK_SEARCH_ID}"]`),
];

/** `/` to the search field, `j` `k` down and up, Enter opens, the rest is the page's. Silent while somebody types or a dialog is open. */
function useTableKeys(
  count: number,
  table: RefObject<HTMLElement>,
  onEnter: (index: number) => void,
  onKey: (key: string, index: number) => boolean,
): number {
  const [at, setAt] = useState(-1);
  const enter = useRef(onEnter);
  enter.current = onEnter;
  const own = useRef(onKey);
  own.current = onKey;
  const index = useRef(at);
  index.current = at;
  useEffect(() => {
    const move = (by: number): void => setAt((now) => Math.min(count - 1, Math.max(0, now + by)));
    const onKey = (event: KeyboardEvent): void => {
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      if (!isShown(table.current) || document.querySelector('[role="dialog"]')) return;
      if (event.key === '/') {
        event.preventDefault();
        searchFields().find(isShown)?.focus();
      } else if (event.key === 'j') move(1);
      else if (event.key === 'k') move(-1);
      else if (event.key === 'Enter' && event.target === document.body && index.current >= 0)
        enter.current(index.current);
      else if (own.current(event.key, index.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [count, table]);
  return at;
}

export function Table<T>({
  label,
  columns,
  rows,
  keyOf,
  onOpen,
  toneOf,
  onKey,
  emptyText = deskFrame.empty,
}: TableProps<T>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const at = useTableKeys(
    rows.length,
    body,
    (index) => {
      const row = rows[index];
      if (row !== undefined) onOpen?.(row);
    },
    (key, index) => onKey?.(key, rows[index]) ?? false,
  );
  useEffect(() => {
    body.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <table className="table" aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={column.figures ? 'table__figures' : undefined}
              style={{ width: column.width }}
            >
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row, i) => (
          <tr
            key={keyOf(row)}
            className={`table__row table__row--${toneOf?.(row) ?? 'plain'} ${i === at ? 'table__row--at' : ''}`}
            tabIndex={onOpen ? 0 : undefined}
            aria-selected={i === at}
            onClick={(event) => {
              // A button inside the row does its own work.
              if (!(event.target as Element).closest('button,a')) onOpen?.(row);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && event.target === event.currentTarget) onOpen?.(row);
            }}
          >
            {columns.map((column, n) => (
              <td
                key={column.key}
                data-title={n === 0 ? undefined : column.title}
                className={[
                  column.figures ? 'table__figures' : '',
                  column.wideOnly ? 'table__wide' : '',
                ].join(' ')}
              >
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
        {rows.length === 0 ? (
          <tr>
            <td className="table__empty" colSpan={columns.length}>
              {emptyText}
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}
