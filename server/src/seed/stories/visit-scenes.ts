import { addDays, dayOf, instantOf, type TryReason, type TryVerdict } from '@zhuyue/shared';
import { containerId } from '../load-containers.js';
import type { Scene } from './scenes.js';
import { DEMO_STORE, type CustomerPart } from './script.js';
import type { Stage } from './stage.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Tried {
  verdict: TryVerdict;
  reasons: TryReason[];
  note?: string;
  /** It is not found when the tray is counted. */
  missing?: boolean;
  bought?: boolean;
}
interface VisitPart {
  key: string;
  visitor: CustomerPart;
  daysAgo: number;
  from: string;
  tray: string;
  /** How many of the store's spare pieces come before these. */
  skip: number;
  tried: Tried[];
}

/** Visits that lie behind: what was on the tray, what was said, what was bought, and one piece nobody can show yet. */
const partsFor = (person: (key: string) => CustomerPart): VisitPart[] => [
  {
    key: 'v1',
    visitor: person('linzhixia'),
    daysAgo: 9,
    from: '14:00',
    tray: 'T-01',
    skip: 3,
    tried: [
      { verdict: 'loved', reasons: ['style', 'comfort'], note: '日光下更喜欢' },
      { verdict: 'maybe', reasons: ['price'] },
      { verdict: 'no', reasons: ['size'], note: '想要小半号' },
    ],
  },
  {
    key: 'v2',
    visitor: person('luyun'),
    daysAgo: 6,
    from: '16:00',
    tray: 'T-02',
    skip: 6,
    tried: [
      { verdict: 'loved', reasons: ['colour'], bought: true },
      { verdict: 'no', reasons: ['weight'] },
    ],
  },
  {
    key: 'v3',
    visitor: person('xujiahe'),
    daysAgo: 1,
    from: '17:00',
    tray: 'T-03',
    skip: 8,
    tried: [
      { verdict: 'maybe', reasons: ['undecided'] },
      { verdict: 'no', reasons: ['style'], missing: true },
    ],
  },
];

export function visitScenes(person: (key: string) => CustomerPart, now: Date): Scene[] {
  return [fitScene(person('linzhixia'), now), ...partsFor(person).flatMap((part) => scenesOf(part, now))];
}

/** What she told about her hands before she came. */
const fitScene = (visitor: CustomerPart, now: Date): Scene => ({
  key: 'fit.linzhixia',
  at: new Date(now.getTime() - 12 * 24 * HOUR),
  async play(stage) {
    const fit = {
      rings: { left_ring: 5200, right_middle: 5400 },
      wristMm: 152,
      necklaceMm: 420,
      allergies: ['nickel' as const],
      budgetFromFen: 500_000,
      budgetToFen: 1_500_000,
      occasion: 'anniversary' as const,
      note: '喜欢细一些的戒臂',
    };
    await stage.fits.save(await stage.customer(visitor), fit, 'fit-2026-01');
  },
});

function scenesOf(part: VisitPart, now: Date): Scene[] {
  const onDay = addDays(dayOf(now), -part.daysAgo);
  const wished = instantOf(onDay, part.from);
  const visit: { id: string } = { id: '' };
  return [
    {
      key: `book.${part.key}`,
      at: new Date(wished.getTime() - 48 * HOUR),
      play: async (stage) => {
        visit.id = await stage.book(part.visitor, { key: part.key, wished });
      },
    },
    {
      key: `received.${part.key}`,
      // The slot found may be a little later than wished: by then the guest has come in any case.
      at: new Date(wished.getTime() + 90 * MINUTE),
      play: async (stage) => {
        if (visit.id !== '') await received(stage, part, visit.id);
      },
    },
  ];
}

async function received(stage: Stage, part: VisitPart, id: string): Promise<void> {
  const advisor = await stage.staff(stage.demoStoreId, 'consultant');
  const manager = await stage.staff(stage.demoStoreId, 'manager');
  await stage.appointments.actAsStaff(id, manager, { action: 'checkIn' });
  await stage.trays.open(advisor, id, containerId(DEMO_STORE, part.tray));
  const spare = await stage.spare(stage.demoStoreId, part.skip + part.tried.length);
  const pieces = await stage.stock.some(spare.slice(part.skip));
  for (const [i, piece] of pieces.entries()) {
    const said = part.tried[i];
    if (!said) continue;
    await stage.trays.layOn(advisor, id, piece.serial);
    const { verdict, reasons, note = null } = said;
    await stage.trays.judge(advisor, id, piece.id, { verdict, reasons, note });
    if (said.bought === true) await bought(stage, part, id, piece.id);
    else if (said.missing !== true) await stage.trays.takeOff(advisor, id, piece.serial);
  }
  await stage.appointments.actAsStaff(id, manager, { action: 'complete' });
}

async function bought(stage: Stage, part: VisitPart, appointmentId: string, pieceId: string): Promise<void> {
  const staff = await stage.staff(stage.demoStoreId, 'consultant');
  const bill = await stage.transactions.run((tx) => stage.stock.billIn(tx, pieceId));
  const { phone, name: customerName } = part.visitor;
  const request = { pieceId, phone, customerName, appointmentId, means: 'card' as const };
  const paid = { quotedFen: bill.totalFen, receivedFen: bill.totalFen };
  await stage.sales.handOver(staff, { ...request, ...paid }, `demo.${part.key}`);
}
