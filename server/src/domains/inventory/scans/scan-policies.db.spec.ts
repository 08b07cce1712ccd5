import { FIRST_SCAN_POLICY, type ScanPolicy } from '@zhuyue/shared';
import { anApp, aStaffMember } from '../../../../test/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { InventoryModule, ScanLog, ScanPolicies, ScansModule, ScanWatch } from '../index.js';

const app = anApp({ imports: [InventoryModule, ScansModule] });
const made = {} as { author: StaffIdentity; second: StaffIdentity };
beforeEach(() =>
  app.db.transactions.run(async (tx) => {
    const someone = async (name: string): Promise<StaffIdentity> => {
      const { id } = await aStaffMember(tx, null, { name });
      return { id, name, role: 'headquarters', storeIds: 'all' };
    };
    made.author = await someone('总部甲');
    made.second = await someone('总部乙');
  }),
);

const policies = (): ScanPolicies => app.get(ScanPolicies);
const write = (some: Partial<ScanPolicy>, by = made.author): Promise<void> =>
  policies().write(by, { ...FIRST_SCAN_POLICY, ...some }, '一个月的误报太多');
const versions = async (by = made.second) => policies().versions(by);
const draft = async (): Promise<string> =>
  (await versions()).find((one) => one.state === 'draft')?.id ?? 'none';
const approve = async (by = made.second): Promise<void> => policies().act(by, await draft(), 'approve');

describe('the policy by which scans are judged', () => {
  it('is what the house began with until another one is approved by a second person', async () => {
    expect(await policies().current()).toEqual(FIRST_SCAN_POLICY);
    await write({ placesKm: 300 });
    expect(await policies().current()).toEqual(FIRST_SCAN_POLICY);
    await expect(approve(made.author)).rejects.toMatchObject({ details: { refusals: ['own_draft'] } });
    await expect(
      app.db.database.execute("UPDATE scan_policy SET state = 'approved', decidedBy = writtenBy"),
    ).rejects.toThrow(/ck_scan_policy_second/);
    await approve();
    expect((await policies().current()).placesKm).toBe(300);
  });

  it('keeps every version, of which one holds', async () => {
    await write({ placesKm: 300 });
    await approve();
    await write({ placesKm: 80 });
    await approve();
    await write({ placesKm: 90 });
    await policies().act(made.author, await draft(), 'discard');
    expect((await versions()).map((one) => [one.version, one.state, one.terms.placesKm])).toEqual([
      [3, 'discarded', 90],
      [2, 'approved', 80],
      [1, 'superseded', 300],
    ]);
    expect((await policies().current()).placesKm).toBe(80);
  });

  it('has one draft at a time, whoever writes at once', async () => {
    const done = await Promise.allSettled([1, 2, 3, 4].map((n) => write({ placesKm: 100 + n })));
    expect(done.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    for (const one of done)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'scan_policy.draft_open' });
    const id = await draft();
    const both = await Promise.allSettled([
      policies().act(made.second, id, 'approve'),
      policies().act(made.second, id, 'discard'),
    ]);
    expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  });

  it('is what the watch goes by', async () => {
    const guess = async (many: number): Promise<number> => {
      for (let i = 0; i < many; i++) app.get(ScanLog).refused('203.0.113.9', 'X', app.clock.now());
      await app.get(ScanLog).flush();
      return app.get(ScanWatch).look();
    };
    expect(await guess(12)).toBe(0);
    await write({ sweepCodes: 20 });
    await approve();
    expect(await guess(7)).toBe(0);
    expect(await guess(1)).toBe(1);
  });
});
