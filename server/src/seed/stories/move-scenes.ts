import type { StaffRole } from '@zhuyue/shared';
import type { StaffIdentity } from '../../platform/auth/index.js';
import { newId } from '../../platform/database/index.js';
import { containerId } from '../load-containers.js';
import { storeId } from '../load-places.js';
import type { Scene } from './scenes.js';
import { DEMO_STORE } from './script.js';
import type { Stage } from './stage.js';

const HOUR = 3_600_000;
const NEIGHBOUR = 'S0002';
const FURTHER = 'S0003';

const before = (now: Date, hours: number): Date => new Date(now.getTime() - hours * HOUR);
const named = (key: string): string => `demo.moves.${key}`;

/** What comes, goes and was counted in the demonstration store before the curtain rises. */
export const moveScenes = (now: Date): Scene[] => [
  ...onTheWay(now),
  ...askedFor(now),
  ...fromTheWorkshop(now),
  ...counted(now),
];

const person = (stage: Stage, store: string, role: StaffRole): Promise<StaffIdentity> =>
  stage.staff(storeId(store), role);

/** A parcel of two pieces left the neighbour this morning. */
function onTheWay(now: Date): Scene[] {
  const paper = { id: '' };
  const step = (hours: number, key: string, told: Parameters<Stage['transfers']['step']>[2]): Scene => ({
    key: `transfer.${key}`,
    at: before(now, hours),
    async play(stage) {
      if (paper.id === '') return;
      await stage.transfers.step(paper.id, await person(stage, NEIGHBOUR, 'manager'), told, named(key));
    },
  });
  return [
    {
      key: 'transfer.ask',
      at: before(now, 26),
      async play(stage) {
        const by = await person(stage, DEMO_STORE, 'consultant');
        const pieceIds = await stage.spare(storeId(NEIGHBOUR), 2);
        const ends = { fromStoreId: storeId(NEIGHBOUR), toStoreId: stage.demoStoreId };
        const note = '顾客周末来店，想比一比这两件';
        paper.id = await stage.transfers.ask(by, { ...ends, pieceIds, note }, named('ask'));
      },
    },
    step(24, 'approve', { action: 'approve' }),
    step(6, 'pack', { action: 'pack', sealNumber: 'ZY00481726' }),
    step(5, 'ship', { action: 'ship', carrier: '顺丰保价', trackingNumber: 'SF1402598837716' }),
  ];
}

/** Another store asks for a piece, and nobody has answered yet. */
const askedFor = (now: Date): Scene[] => [
  {
    key: 'transfer.asked',
    at: before(now, 2),
    async play(stage) {
      const by = await person(stage, FURTHER, 'manager');
      const pieceIds = await stage.spare(stage.demoStoreId, 1);
      const ends = { fromStoreId: stage.demoStoreId, toStoreId: storeId(FURTHER) };
      await stage.transfers.ask(by, { ...ends, pieceIds, note: '老顾客指定这一款' }, named('asked'));
    },
  },
];

/** Five pieces come from the workshop today. */
const fromTheWorkshop = (now: Date): Scene[] => [
  {
    key: 'delivery.make',
    at: before(now, 20),
    async play(stage) {
      const by = await person(stage, DEMO_STORE, 'manager');
      const serials = await stage.madeAndAwaited(5);
      if (serials.length === 0) return;
      const request = {
        storeId: stage.demoStoreId,
        source: 'workshop' as const,
        sourceName: '珠约上海工坊',
        paperNumber: 'GF-2026-1187',
        weighs: true,
        toleranceMg: 20,
        lines: serials.map((serial) => ({ serial })),
      };
      await stage.deliveries.make(by, request, named('delivery'));
    },
  },
];

/** A tray was counted last week: one ring was found again in the drawer below, two people say so. */
function counted(now: Date): Scene[] {
  const paper = { id: '' };
  const tray = containerId(DEMO_STORE, 'T-01');
  return [
    {
      key: 'count.start',
      at: before(now, 7 * 24),
      async play(stage) {
        const by = await person(stage, DEMO_STORE, 'consultant');
        const request = { storeId: stage.demoStoreId, containerId: tray, note: '每周一盘' };
        paper.id = await stage.counts.start(by, request);
      },
    },
    {
      key: 'count.scan',
      at: before(now, 7 * 24 - 0.5),
      async play(stage) {
        if (paper.id === '') return;
        const by = await person(stage, DEMO_STORE, 'consultant');
        const [, ...serials] = await stage.serialsIn(tray);
        const scans = serials.slice(0, 50).map((serial) => ({ clientId: newId(), serial, agoMs: 0 }));
        if (scans.length > 0) await stage.counts.scan(paper.id, by, scans);
      },
    },
    {
      key: 'count.settle',
      at: before(now, 7 * 24 - 1),
      async play(stage) {
        if (paper.id === '') return;
        const manager = await person(stage, DEMO_STORE, 'manager');
        const consultant = await person(stage, DEMO_STORE, 'consultant');
        await stage.counts.step(paper.id, manager, 'review', undefined);
        const { differences } = await stage.counts.full(paper.id, manager);
        for (const { id } of differences) {
          const proposal = { resolution: 'found' as const, reason: '压在托盘绒布下，已放回' };
          await stage.countReview.propose(paper.id, consultant, id, proposal);
          await stage.countReview.approve(paper.id, manager, id);
        }
        await stage.counts.step(paper.id, manager, 'finish', undefined);
      },
    },
  ];
}
