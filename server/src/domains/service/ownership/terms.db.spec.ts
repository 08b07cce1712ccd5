import { FIRST_OWNERSHIP_TERMS, type OwnershipTerms } from '@zhuyue/shared';
import { anApp, aStaffMember, FixedClock } from '../../../../test/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { InventoryModule } from '../../inventory/index.js';
import { SalesModule } from '../../sales/index.js';
import { StoreModule } from '../../store/index.js';
import { OwnershipTermsBook, ServiceModule } from '../index.js';

const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule],
  clock: new FixedClock('2026-03-02T06:00:00.000Z'),
});
const made = {} as { author: StaffIdentity; second: StaffIdentity };
beforeEach(async () => {
  app.clock.set('2026-03-02T06:00:00.000Z');
  await app.db.transactions.run(async (tx) => {
    const someone = async (name: string): Promise<StaffIdentity> => {
      const { id } = await aStaffMember(tx, null, { name, role: 'headquarters' });
      return { id, name, role: 'headquarters', storeIds: 'all' };
    };
    made.author = await someone('总部甲');
    made.second = await someone('总部乙');
  });
});

const book = (): OwnershipTermsBook => app.get(OwnershipTermsBook);
const write = (some: Partial<OwnershipTerms>, effectiveOn = '2026-03-02'): Promise<void> =>
  book().write(made.author, {
    terms: { ...FIRST_OWNERSHIP_TERMS, ...some },
    effectiveOn,
    reason: '顾客反映考虑时间不够',
  });
const newest = async () => (await book().versions(made.second))[0];
const act = async (action: 'approve' | 'discard', by = made.second): Promise<void> =>
  book().act(by, (await newest())?.id ?? '', action);

describe('the terms of ownership', () => {
  it('are those of the house until a second person has approved others', async () => {
    await write({ cooling: 48 });
    expect(await book().inForce()).toEqual(FIRST_OWNERSHIP_TERMS);
    await expect(act('approve', made.author)).rejects.toMatchObject({ details: { refusals: ['own_draft'] } });
    await expect(
      app.db.database.execute("UPDATE ownership_terms SET state = 'approved', decidedBy = writtenBy"),
    ).rejects.toThrow(/ck_ownership_terms_second/);
    await act('approve');
    expect((await book().inForce()).cooling).toBe(48);
    await expect(act('discard')).rejects.toMatchObject({ details: { refusals: ['begun'] } });
  });

  it('hold from their day on, and can be taken back until then', async () => {
    await write({ offer: 72 }, '2026-03-04');
    await act('approve');
    expect((await book().inForce()).offer).toBe(168);
    app.clock.set('2026-03-03T16:00:00.000Z');
    expect((await book().inForce()).offer).toBe(72);
    await write({ offer: 48 }, '2026-03-06');
    await act('approve');
    await act('discard');
    app.clock.set('2026-03-08T16:00:00.000Z');
    expect((await book().inForce()).offer).toBe(72);
  });

  it('keep within their bounds, and begin on no day that has passed', async () => {
    for (const wrong of [{ cooling: 23 }, { objection: 71 }, { offer: 721 }, { cooling: 24.5 }])
      await expect(write(wrong)).rejects.toMatchObject({ code: 'request.invalid' });
    await expect(write({ cooling: 48 }, '2026-03-01')).rejects.toMatchObject({ code: 'request.invalid' });
    await write({ cooling: 48 });
    app.clock.set('2026-03-03T06:00:00.000Z');
    await expect(act('approve')).rejects.toMatchObject({ details: { refusals: ['day_past'] } });
  });

  it('have one draft at a time, and one answer to it', async () => {
    const drafts = await Promise.allSettled([write({ cooling: 30 }), write({ cooling: 36 })]);
    expect(drafts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(write({ cooling: 40 })).rejects.toMatchObject({ code: 'ownership_terms.draft_open' });
    const both = await Promise.allSettled([act('approve'), act('discard')]);
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(['approved', 'discarded']).toContain((await newest())?.state);
  });
});
