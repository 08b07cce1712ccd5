import { createHash } from 'node:crypto';
import type { Container } from '@zhuyue/shared';
import type { Tx } from '../platform/database/index.js';
import { textOf, type Line } from './csv.js';
import { storeId } from './load-places.js';
import { seedId } from './seed-id.js';
import { upsert, type TableRow } from './upsert.js';

interface Kept {
  kind: Container;
  code: string;
  name: string;
}
/** What stands in every boutique. */
const KEPT: readonly Kept[] = [
  { kind: 'display_case', code: 'C-01', name: '入口主柜' },
  { kind: 'display_case', code: 'C-02', name: '婚嫁专柜' },
  { kind: 'display_case', code: 'C-03', name: '黄金专柜' },
  { kind: 'tray', code: 'T-01', name: '戒指托盘' },
  { kind: 'tray', code: 'T-02', name: '吊坠托盘' },
  { kind: 'tray', code: 'T-03', name: '手镯托盘' },
  { kind: 'safe', code: 'B-01', name: '后场保险柜' },
];

export const containerId = (store: string, code: string): string => seedId('container', `${store} ${code}`);

/** A container that has been renamed or closed stays as people have it. */
export async function loadContainers(tx: Tx, stores: readonly Line[], now: Date): Promise<void> {
  const rows = stores
    .filter((store) => store['kind'] === 'boutique')
    .flatMap((store) =>
      KEPT.map(({ kind, code, name }): TableRow => ({
        id: containerId(textOf(store, 'code'), code),
        storeId: storeId(textOf(store, 'code')),
        kind,
        code,
        name,
        state: 'open',
        createdAt: now,
      })),
    );
  await upsert(tx, 'container', rows);
}

/** The container a piece of the seed lies in, the same in every database; null for what lies in none. */
export function containerOf(line: Line): string | null {
  if (textOf(line, 'state') !== 'in_stock') return null;
  const fitting = KEPT.filter(({ kind }) => kind === textOf(line, 'container'));
  if (fitting.length === 0) return null;
  const drawn = createHash('sha256').update(textOf(line, 'number')).digest()[0] ?? 0;
  const chosen = fitting[drawn % fitting.length];
  return chosen === undefined ? null : containerId(textOf(line, 'store'), chosen.code);
}
