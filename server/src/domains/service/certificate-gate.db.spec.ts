import { CERTIFICATE_FOR, type CertificateKind } from '@zhuyue/shared';
import { anApp, CaseKit, certify, FixedClock } from '../../../test/index.js';
import { InventoryModule } from '../inventory/index.js';
import { SalesModule } from '../sales/index.js';
import { Certificates, StoreModule, TrainingCourses, TrainingHoursBook } from '../store/index.js';
import { CaseQueue, ServiceModule, Workshop } from './index.js';

const NOW = '2026-03-02T06:00:00.000Z';
const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule],
  clock: new FixedClock(NOW),
  keep: true,
});
const kit = new CaseKit(app);
const { byManager, byOwner, byStaff, claims, opened, stateOf } = kit;

beforeAll(() => kit.handOver());
beforeEach(async () => {
  app.clock.set(NOW);
  await kit.clear();
  for (const table of ['training_hours', 'training_course', 'staff_certificate'])
    await app.db.database.execute(`DELETE FROM ${table}`);
  await app.db.transactions.run((tx) => certify(tx, kit.shop.manager.id));
});

const learn = async (kind: CertificateKind, days: readonly string[]): Promise<void> => {
  const courses = app.get(TrainingCourses);
  await courses.add(kit.shop.manager, { name: '课程', about: null, kinds: [kind], minutes: 480, open: true });
  const [course] = await courses.all();
  for (const onDay of days)
    await app.get(TrainingHoursBook).record(kit.shop.manager, {
      staffIds: [kit.shop.service.id],
      courseId: course?.id ?? '',
      onDay,
      minutes: 480,
    });
};
const DAYS = ['2026-02-23', '2026-02-24', '2026-02-25', '2026-02-26', '2026-02-27'];
const issue = (kind: CertificateKind): Promise<void> =>
  app.get(Certificates).issue(kit.shop.manager, kit.shop.service.id, kind);
const offered = async (id: string) => (await claims().forStaff(id, kit.shop.service)).actions;

describe('a step of a case that needs a certificate', () => {
  it('is refused to whoever has none, with what is missing, and taken once it is issued', async () => {
    const id = await opened();
    await byStaff(id, { action: 'accept' });
    await learn('after_sales', DAYS.slice(0, 3));
    expect(await offered(id)).toContainEqual({ action: 'inspect', refusals: ['certificate_missing'] });
    await expect(byStaff(id, { action: 'inspect' })).rejects.toMatchObject({
      code: 'training.certificate_missing',
      details: {
        certificate: 'after_sales',
        stand: 'none',
        minutes: 1440,
        neededMinutes: 2400,
        courses: ['课程'],
        issuers: [kit.shop.manager.name],
        holders: [kit.shop.manager.name],
      },
    });
    expect([await stateOf(id), await kit.stateOfPiece()]).toEqual(['accepted', 'with_owner']);
    for (const onDay of DAYS.slice(3)) {
      const [course] = await app.get(TrainingCourses).all();
      await app.get(TrainingHoursBook).record(kit.shop.manager, {
        staffIds: [kit.shop.service.id],
        courseId: course?.id ?? '',
        onDay,
        minutes: 480,
      });
    }
    await issue('after_sales');
    expect(await offered(id)).toContainEqual({ action: 'inspect', refusals: [] });
    await byStaff(id, { action: 'inspect' });
    expect(await stateOf(id)).toBe('inspecting');
  });

  it('is every one of the table, and no other', async () => {
    const id = await opened();
    expect(Object.keys(CERTIFICATE_FOR).sort()).toEqual([
      'approve',
      'inspect',
      'propose',
      'quote',
      'reject',
      'rework',
    ]);
    await expect(
      byStaff(id, { action: 'reject', note: '不保', rejectReason: 'misuse' }),
    ).rejects.toMatchObject({ code: 'training.certificate_missing' });
    await byStaff(id, { action: 'accept' });
    await byManager(id, { action: 'inspect' });
    const quote = { lines: [{ text: '工费', fen: 1 }], ceilingFen: 1, validUntil: '2026-03-05' };
    for (const step of [
      { action: 'approve', note: '可修' },
      { action: 'quote', note: '报价', quote },
    ] as const)
      await expect(byStaff(id, step)).rejects.toMatchObject({ code: 'training.certificate_missing' });
    await byManager(id, { action: 'approve', note: '可修' });
    await kit.checked(id);
    await byStaff(id, { action: 'finish' });
    await expect(byStaff(id, { action: 'rework', note: '抛光不匀' })).rejects.toMatchObject({
      code: 'training.certificate_missing',
    });
    await byStaff(id, { action: 'handBack' });
    await byOwner(id, { action: 'rate', rating: 5 });
    const complaint = await opened({ kind: 'complaint', problem: 'other' });
    await byStaff(complaint, { action: 'accept' });
    await expect(byStaff(complaint, { action: 'propose', note: '赔付' })).rejects.toMatchObject({
      code: 'training.certificate_missing',
    });
    await byManager(complaint, { action: 'propose', note: '赔付' });
  });

  it('is refused from the moment a certificate is revoked, and where the table has no such step that is said', async () => {
    const id = await opened();
    await byStaff(id, { action: 'accept' });
    const [held] = await app.db.database.query<{ id: string }>(
      "SELECT id FROM staff_certificate WHERE staffId = ? AND kind = 'after_sales'",
      [kit.shop.manager.id],
    );
    await expect(byStaff(id, { action: 'approve', note: '可修' })).rejects.toMatchObject({
      code: 'claim.action_refused',
    });
    const [other] = kit.shop.advisors;
    await app
      .get(Certificates)
      .revoke({ ...kit.shop.manager, id: other?.id ?? '' }, held?.id ?? '', '操作违规');
    await expect(byManager(id, { action: 'inspect' })).rejects.toMatchObject({
      code: 'training.certificate_missing',
    });
  });
});

it('work on stones is left to the setter', async () => {
  const id = await opened();
  await byStaff(id, { action: 'accept' });
  await byManager(id, { action: 'inspect' });
  await byManager(id, { action: 'approve', note: '可修' });
  const add = (work: 'clean' | 'set_stone'): Promise<void> =>
    app.get(Workshop).add(id, kit.shop.service, { work, costFen: 0, parts: [] });
  await expect(add('clean')).rejects.toMatchObject({ details: { certificate: 'after_sales' } });
  await expect(add('set_stone')).rejects.toMatchObject({ details: { certificate: 'stone_setting' } });
  await learn('stone_setting', DAYS.slice(0, 3));
  await issue('stone_setting');
  await add('set_stone');
  await expect(add('clean')).rejects.toMatchObject({ code: 'training.certificate_missing' });
});

it('a case is given to nobody it would stand still with; one settled with words is', async () => {
  const repair = await opened();
  const assign = (id: string): Promise<void> =>
    app.get(CaseQueue).assign(kit.shop.manager, [id], kit.shop.service.id);
  await expect(assign(repair)).rejects.toMatchObject({
    code: 'training.assignee_uncertified',
    details: { name: kit.shop.service.name },
  });
  await assign(await opened({ kind: 'question', problem: 'other' }));
  await app.get(CaseQueue).assign(kit.shop.manager, [repair], kit.shop.manager.id);
});
