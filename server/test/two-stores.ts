import type { StaffIdentity } from '../src/platform/auth/index.js';
import { newId } from '../src/platform/database/index.js';
import type { TestApp } from './app.js';
import { aBoard, aPiece, aStaffMember, aStore, aStyle } from './range.js';

type Facts = Record<string, unknown>;
export interface TwoStores {
  /** 静安店 gives, 港汇店 takes. */
  giver: { id: string; manager: StaffIdentity; second: StaffIdentity; consultant: StaffIdentity };
  taker: { id: string; manager: StaffIdentity; second: StaffIdentity; consultant: StaffIdentity };
  headquarters: StaffIdentity;
  piece: (at: 'giver' | 'taker', facts?: Facts) => Promise<{ id: string; serial: string }>;
}

/** Two boutiques with their people, and pieces as they are wanted. */
export async function twoStores(app: TestApp): Promise<TwoStores> {
  return app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    const style = await aStyle(tx);
    const person = async (
      store: Awaited<ReturnType<typeof aStore>> | null,
      role: StaffIdentity['role'],
      name: string,
    ): Promise<StaffIdentity> => {
      const { id } = await aStaffMember(tx, store, { role, name });
      return { id, name, role, storeIds: store === null ? 'all' : [store.id] };
    };
    const end = async (name: string) => {
      const row = await aStore(tx, { name });
      return {
        row,
        id: row.id,
        manager: await person(row, 'manager', `${name}店长`),
        second: await person(row, 'manager', `${name}副店长`),
        consultant: await person(row, 'consultant', `${name}顾问`),
      };
    };
    const ends = { giver: await end('静安店'), taker: await end('港汇店') };
    return {
      ...ends,
      headquarters: await person(null, 'headquarters', '总部'),
      piece: (at, facts = {}) =>
        app.db.transactions.run(async (inner) => aPiece(inner, style, ends[at].row, facts)),
    };
  });
}

/** A name for one wish, never the same. */
export const aKey = (): string => `key-${newId()}`;
