import { aDatabase, FixedClock } from '../../../test/index.js';
import { newId } from '../database/index.js';
import { AuditRepository } from './audit.repository.js';
import { Audit, type AuditFacts } from './audit.service.js';

const db = aDatabase();
const [ann, ben, east, west] = [newId(), newId(), newId(), newId()];
let clock: FixedClock;
let audit: Audit;

beforeEach(() => {
  // 00:30 in Shanghai, while it is still the day before in UTC.
  clock = new FixedClock('2026-03-01T16:30:00.000Z');
  audit = new Audit(new AuditRepository(db.database), clock);
});

const record = (facts: Partial<AuditFacts> = {}): Promise<void> =>
  db.transactions.run((tx) =>
    audit.record(tx, {
      staffId: ann,
      action: 'claim.approve',
      subjectKind: 'claim',
      subjectId: 'c1',
      storeId: east,
      ...facts,
    }),
  );
const actions = async (filter: Parameters<Audit['list']>[0]): Promise<string[]> =>
  (await audit.list(filter)).rows.map((row) => row.action);

describe('the audit log', () => {
  it('is gone with the change that failed', async () => {
    await expect(
      db.transactions.run(async (tx) => {
        await audit.record(tx, {
          staffId: ann,
          action: 'claim.approve',
          subjectKind: 'claim',
          subjectId: 'c1',
        });
        throw new Error('the change failed');
      }),
    ).rejects.toThrow('the change failed');
    expect(await audit.list({ storeIds: 'all' })).toEqual({ rows: [], total: 0 });
  });

  it('tells the story of one subject or of one staff member, newest first', async () => {
    await record({ action: 'claim.accept' });
    await record({ action: 'claim.approve', staffId: ben, details: { reason: '镶口松动' } });
    await record({ action: 'claim.reject', subjectId: 'c2' });
    expect(await actions({ storeIds: 'all', subjectKind: 'claim', subjectId: 'c1' })).toEqual([
      'claim.approve',
      'claim.accept',
    ]);
    expect(await actions({ storeIds: 'all', staffId: ben })).toEqual(['claim.approve']);
    expect((await audit.list({ storeIds: 'all', staffId: ben })).rows[0]?.details).toEqual({
      reason: '镶口松动',
    });
  });

  it('has days as the shop has them', async () => {
    await record();
    expect(await actions({ storeIds: 'all', onDay: '2026-03-02' })).toEqual(['claim.approve']);
    expect(await actions({ storeIds: 'all', onDay: '2026-03-01' })).toEqual([]);
  });

  it('shows a store its own lines, and what belongs to no store to headquarters only', async () => {
    await record({ action: 'in.east' });
    await record({ action: 'in.west', storeId: west });
    await record({ action: 'nowhere', storeId: null });
    expect(await actions({ storeIds: [east] })).toEqual(['in.east']);
    expect(await actions({ storeIds: [] })).toEqual([]);
    expect(await actions({ storeIds: 'all' })).toEqual(['nowhere', 'in.west', 'in.east']);
  });

  it('turns its pages without losing or repeating a line', async () => {
    for (let i = 0; i < 5; i += 1) await record({ action: `step.${i}` });
    const pages = await Promise.all([1, 2, 3].map((page) => audit.list({ storeIds: 'all', page, limit: 2 })));
    expect(pages.map((page) => page.rows.map((row) => row.action))).toEqual([
      ['step.4', 'step.3'],
      ['step.2', 'step.1'],
      ['step.0'],
    ]);
    expect(pages[0]?.total).toBe(5);
  });
});
