import {
  OUTLET_WORKS,
  POLICY_KINDS,
  type OutletWork,
  type PolicyBook,
  type PolicyRule,
} from '@zhuyue/shared';
import { newId, type Transactions, type Tx } from '../src/platform/database/index.js';
import { Sessions, type StaffIdentity } from '../src/platform/auth/index.js';
import type { TestApp } from './app.js';
import { aBoard, aPiece, aStaffMember, aStore, aStyle } from './range.js';

const rule = (over: Partial<PolicyRule>): PolicyRule => ({
  code: 'repair.other',
  case: 'repair',
  rank: 900,
  when: [],
  outcome: 'paid',
  amount: { way: 'by_quote', value: 0 },
  clause: '质保期满提供付费维修，先报价再动工。',
  ...over,
});
/** A policy as the demo's: a year, free once a year for a clasp, whatever the cause. */
const TERMS: PolicyBook = {
  months: 12,
  rules: [
    rule({
      code: 'repair.clasp_again',
      rank: 10,
      when: [
        { fact: 'defect', among: ['clasp'] },
        { fact: 'usedInYear', from: 1, to: null },
      ],
    }),
    rule({
      code: 'repair.in_year',
      rank: 20,
      when: [{ fact: 'days', from: null, to: 365 }],
      outcome: 'free',
      amount: { way: 'none', value: 0 },
      clause: '质保期内非外力损坏免费维修。',
    }),
    rule({}),
    ...POLICY_KINDS.filter((kind) => kind !== 'repair').map((kind) =>
      rule({ code: `${kind}.other`, case: kind, outcome: 'needs_inspection', clause: '请到店由顾问检查。' }),
    ),
  ],
};

export interface Shop {
  storeId: string;
  styleId: string;
  pieceIds: string[];
  /** Advisors on shift every day from ten to ten. */
  advisors: StaffIdentity[];
  manager: StaffIdentity;
  service: StaffIdentity;
}

/** A store that works: advisors on shift, a manager, a technician, pieces in the case, prices on the board, a policy. */
export async function aShop(
  tx: Tx,
  o: {
    advisors?: number;
    seats?: number;
    pieces?: number;
    board?: boolean;
    works?: readonly OutletWork[];
  } = {},
): Promise<Shop> {
  if (o.board !== false) {
    await aBoard(tx);
    await tx.insert('warranty_policy', {
      id: newId(),
      code: 'general',
      version: 1,
      effectiveOn: '2020-01-01',
      name: '通用质保条款',
      terms: TERMS,
    });
  }
  const services = ['try_on', 'claim_drop_off', 'collection', ...(o.works ?? OUTLET_WORKS)];
  const store = await aStore(tx, { services, fittingSeats: o.seats ?? o.advisors ?? 2 });
  const style = await aStyle(tx);
  const pieceIds: string[] = [];
  for (let i = 0; i < (o.pieces ?? 3); i++) pieceIds.push((await aPiece(tx, style, store)).id);
  const person = async (role: StaffIdentity['role'], name: string): Promise<StaffIdentity> => {
    const row = await aStaffMember(tx, store, { role, name });
    return { id: row.id, name, role, storeIds: [store.id] };
  };
  const advisors: StaffIdentity[] = [];
  for (let i = 0; i < (o.advisors ?? 2); i++)
    advisors.push(await person('consultant', `顾问${String(i + 1)}`));
  for (const { id } of advisors) {
    await tx.insert(
      'staff_shift',
      [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
        id: newId(),
        staffId: id,
        storeId: store.id,
        weekday,
        startsAt: '10:00',
        endsAt: '22:00',
      })),
    );
  }
  return {
    storeId: store.id,
    styleId: style.id,
    pieceIds,
    advisors,
    manager: await person('manager', '店长'),
    service: await person('service', '技师'),
  };
}

/** Somebody with a mobile number. */
export async function aCustomer(db: { transactions: Transactions }, phone: string): Promise<string> {
  const id = newId();
  await db.transactions.run((tx) =>
    tx.insert('customer_account', {
      id,
      phone,
      nickname: `客户${phone.slice(-4)}`,
      createdAt: new Date('2026-01-01T00:00:00Z'),
    }),
  );
  return id;
}

/** Header of a logged-in customer or staff member. */
export async function loggedIn(
  app: TestApp,
  kind: 'customer' | 'staff',
  subjectId: string,
): Promise<{ authorization: string }> {
  const session = await app.db.transactions.run((tx) => app.get(Sessions).issue(tx, kind, subjectId, 'test'));
  return { authorization: `Bearer ${session.token}` };
}
