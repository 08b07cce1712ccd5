import { readFileSync } from 'node:fs';
import path from 'node:path';
import { COUNT_BATCH, NO_CUSTODY_POLICY, type StaffRole } from '@zhuyue/shared';
import { proposalMark } from '../../domains/inventory/index.js';
import type { StaffIdentity } from '../../platform/auth/index.js';
import { newId } from '../../platform/database/index.js';
import { containerId } from '../load-containers.js';
import { storeId } from '../load-places.js';
import { PICTURES, type Scene } from './scenes.js';
import { DEMO_STORE } from './script.js';
import type { Stage } from './stage.js';

const HOUR = 3_600_000;
const NEIGHBOUR = 'S0002';
const FURTHER = 'S0003';

const before = (now: Date, hours: number): Date => new Date(now.getTime() - hours * HOUR);
const named = (key: string): string => `demo.moves.${key}`;

/** What comes, goes and was counted in the demonstration store before the curtain rises. */
export const moveScenes = (now: Date): Scene[] => [
  ...handedDown(now),
  ...onTheWay(now),
  ...askedFor(now),
  ...fromTheWorkshop(now),
  ...COUNTS.flatMap((part) => counted(part, now)),
];

const person = (stage: Stage, store: string, role: StaffRole): Promise<StaffIdentity> =>
  stage.staff(storeId(store), role);

/** The demonstration store is large: headquarters lets its consultants scan in what comes. */
const handedDown = (now: Date): Scene[] => [
  {
    key: 'custody.policy',
    at: before(now, 20 * 24),
    async play(stage) {
      const { mark } = (await stage.custodyPolicies.shown(stage.demoStoreId)).store;
      const own = { ...NO_CUSTODY_POLICY, consultantsReceive: true };
      await stage.custodyPolicies.set(await stage.headquarters(), stage.demoStoreId, mark, own);
    },
  },
];

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

interface CountPart {
  key: string;
  hoursAgo: number;
  tray: string;
  note: string;
  reason: string;
  /** A second person has agreed; else it waits for the manager. */
  agreed: boolean;
}
/** A tray was counted last week and is settled; this morning's count has a difference that waits for a second person. */
const COUNTS: readonly CountPart[] = [
  {
    key: 'count',
    hoursAgo: 7 * 24,
    tray: 'T-01',
    note: '每周一盘',
    reason: '压在托盘绒布下，已放回',
    agreed: true,
  },
  {
    key: 'count.today',
    hoursAgo: 3,
    tray: 'T-03',
    note: '早班交接',
    reason: '橱窗陈列后没有放回托盘，照片为找到时',
    agreed: false,
  },
];

function counted(part: CountPart, now: Date): Scene[] {
  const paper = { id: '' };
  const tray = containerId(DEMO_STORE, part.tray);
  return [
    {
      key: `${part.key}.start`,
      at: before(now, part.hoursAgo),
      async play(stage) {
        const by = await person(stage, DEMO_STORE, 'consultant');
        const request = { storeId: stage.demoStoreId, containerId: tray, note: part.note };
        paper.id = await stage.counts.start(by, request);
      },
    },
    {
      key: `${part.key}.scan`,
      at: before(now, part.hoursAgo - 0.5),
      async play(stage) {
        if (paper.id === '') return;
        const by = await person(stage, DEMO_STORE, 'consultant');
        const [, ...serials] = await stage.serialsIn(tray);
        const scans = serials
          .slice(0, COUNT_BATCH)
          .map((serial) => ({ clientId: newId(), serial, agoMs: 0 }));
        if (scans.length > 0) await stage.counts.scan(paper.id, by, scans);
      },
    },
    {
      key: `${part.key}.settle`,
      at: before(now, part.hoursAgo - 1),
      play: (stage) => (paper.id === '' ? Promise.resolve() : settled(stage, paper.id, part)),
    },
  ];
}

async function settled(stage: Stage, id: string, { reason, agreed }: CountPart): Promise<void> {
  const manager = await person(stage, DEMO_STORE, 'manager');
  const consultant = await person(stage, DEMO_STORE, 'consultant');
  await stage.counts.step(id, manager, 'review', undefined);
  const { differences } = await stage.counts.full(id, manager);
  for (const line of differences.filter(({ kind }) => agreed || kind === 'missing')) {
    const photoIds = agreed ? [] : [await photoOf(stage, line.picture, consultant.id)];
    await stage.countReview.propose(id, consultant, line.id, { resolution: 'found', reason, photoIds });
  }
  if (!agreed) return;
  for (const line of (await stage.counts.full(id, manager)).differences)
    await stage.countReview.approve(id, manager, line.id, proposalMark(line) ?? '');
  await stage.counts.step(id, manager, 'finish', undefined);
}

/** As a telephone would have taken it: the seed has pictures of styles only. */
async function photoOf(stage: Stage, picture: string | null, ownerId: string): Promise<string> {
  const bytes = readFileSync(path.join(PICTURES, picture ?? ''));
  const { id } = await stage.files.store({ bytes, ownerKind: 'staff', ownerId, purpose: 'custody' });
  return id;
}
