import { addDays, FIRST_TRAINING_TERMS, instantOf, type CertificateKind } from '@zhuyue/shared';
import { anApp, aStaffMember, FixedClock, twoStores, type TwoStores } from '../../../../test/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import {
  Certificates,
  StoreModule,
  TrainingCourses,
  TrainingDesk,
  TrainingHoursBook,
  TrainingTermsDesk,
} from '../index.js';
import { TrainingTimers } from './training-timers.service.js';

const TODAY = '2026-03-02';
const app = anApp({ imports: [StoreModule], clock: new FixedClock('2026-03-02T06:00:00.000Z') });

let house: TwoStores;
let boss: StaffIdentity;
let learner: StaffIdentity;
let manager: StaffIdentity;
let second: StaffIdentity;
let courseId = '';

const book = (): TrainingHoursBook => app.get(TrainingHoursBook);
const certificates = (): Certificates => app.get(Certificates);
const terms = (): TrainingTermsDesk => app.get(TrainingTermsDesk);
const on = (day: string): void => app.clock.set(instantOf(day, '14:00'));

beforeEach(async () => {
  on(TODAY);
  house = await twoStores(app);
  boss = await app.db.transactions.run(async (tx) => {
    const { id } = await aStaffMember(tx, null, { name: '总部乙' });
    return { id, name: '总部乙', role: 'headquarters', storeIds: 'all' };
  });
  ({ consultant: learner, manager, second } = house.giver);
  await app.db.database.execute('DELETE FROM staff_certificate');
  const course = { name: '售后服务规范', about: null, minutes: 480, open: true };
  await app.get(TrainingCourses).add(boss, { ...course, kinds: ['after_sales'] });
  courseId = (await app.get(TrainingCourses).all())[0]?.id ?? '';
});

const took = (onDay: string, minutes: number, who = learner, by = manager): Promise<void> =>
  book().record(by, { staffIds: [who.id], courseId, onDay, minutes });
/** Eight hours a day for five days. */
const fortyHours = async (who = learner, until = TODAY): Promise<void> => {
  for (let i = 4; i >= 0; i -= 1) await took(addDays(until, -i), 480, who);
};
const issue = (by = manager, who = learner, kind: CertificateKind = 'after_sales'): Promise<void> =>
  certificates().issue(by, who.id, kind);
const file = (who = learner) => app.get(TrainingDesk).file(manager, who.id);
const standing = async (who = learner, kind: CertificateKind = 'after_sales') =>
  (await file(who)).kinds.find((one) => one.kind === kind);
const holds = async (who = learner): Promise<boolean> =>
  (await certificates().heldBy(who.id)).includes('after_sales');

describe('hours', () => {
  it('of several people are written at once, all of them or none', async () => {
    const both = [learner.id, second.id];
    const form = { courseId, onDay: TODAY, minutes: 240 };
    await expect(
      book().record(manager, { ...form, staffIds: [...both, house.taker.consultant.id] }),
    ).rejects.toMatchObject({ code: 'staff.not_found' });
    await expect(book().record(manager, { ...form, staffIds: [...both, manager.id] })).rejects.toMatchObject({
      code: 'training.own_hours',
    });
    expect((await file()).hours).toEqual([]);
    await book().record(manager, { ...form, staffIds: both });
    for (const who of [learner, second]) expect((await standing(who))?.minutes).toBe(240);
  });

  it('are written once, however often the same hand sends them', async () => {
    await Promise.all([1, 2, 3].map(() => took(TODAY, 240)));
    expect((await file()).hours).toHaveLength(1);
    await expect(took(TODAY, 300)).rejects.toMatchObject({
      code: 'training.recorded_otherwise',
      details: { names: [learner.name] },
    });
    await expect(took(TODAY, 240, learner, second)).rejects.toMatchObject({
      code: 'training.recorded_otherwise',
    });
  });

  it('fit into a day that was, and not too long ago', async () => {
    await expect(took(addDays(TODAY, 1), 60)).rejects.toMatchObject({ code: 'training.day_refused' });
    await expect(took(addDays(TODAY, -61), 60)).rejects.toMatchObject({ code: 'training.day_refused' });
    await expect(took(TODAY, 45)).rejects.toMatchObject({ code: 'request.invalid' });
    await took(TODAY, 600);
    const other = { name: '镶嵌基础', about: null, minutes: 60, open: true };
    await app.get(TrainingCourses).add(boss, { ...other, kinds: ['stone_setting'] });
    const [one] = (await app.get(TrainingCourses).all()).filter(({ name }) => name === other.name);
    const more = { staffIds: [learner.id], courseId: one?.id ?? '', onDay: TODAY, minutes: 30 };
    await expect(book().record(manager, more)).rejects.toMatchObject({ code: 'training.day_full' });
  });

  it('are taken back by one counter entry, and can be written again as they were', async () => {
    await took(TODAY, 480);
    const [line] = (await file()).hours;
    const back = (): Promise<void> => book().reverse(manager, line?.id ?? '', '签到有误', []);
    const done = await Promise.allSettled([back(), back()]);
    expect(done.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    for (const one of done)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'training.hours_reversed' });
    expect((await standing())?.minutes).toBe(0);
    const counter = (await file()).hours.find(({ reversesId }) => reversesId === line?.id);
    expect(counter).toMatchObject({ minutes: -480, note: '签到有误', writtenByName: manager.name });
    await expect(book().reverse(manager, counter?.id ?? '', '再撤', [])).rejects.toMatchObject({
      code: 'training.hours_reversed',
    });
    await took(TODAY, 240);
    expect((await standing())?.minutes).toBe(240);
    await expect(book().reverse(house.taker.manager, line?.id ?? '', '外店', [])).rejects.toMatchObject({
      code: 'training.hours_not_found',
    });
  });

  it('cannot be one’s own, whatever wrote them', async () => {
    await took(TODAY, 480);
    await expect(app.db.database.execute('UPDATE training_hours SET writtenBy = staffId')).rejects.toThrow(
      /ck_training_hours_second/,
    );
  });

  it('count for what the course counted for when they were taken', async () => {
    await took(TODAY, 480);
    const [course] = await app.get(TrainingCourses).all();
    const changed = { name: '售后服务规范（新）', about: null, kinds: ['laser_welding' as const] };
    const change = (): Promise<void> =>
      app.get(TrainingCourses).change(boss, courseId, { ...changed, minutes: 60, open: false }, 1);
    await change();
    await expect(change()).rejects.toMatchObject({ code: 'edit.outdated' });
    expect((await standing())?.minutes).toBe(480);
    await expect(took(addDays(TODAY, -1), 60)).rejects.toMatchObject({ code: 'training.course_closed' });
    await expect(
      app.get(TrainingCourses).add(boss, { ...changed, minutes: 60, open: true }),
    ).rejects.toMatchObject({ code: 'training.course_taken' });
    expect(course?.edition).toBe(1);
  });
});

describe('a certificate', () => {
  it('is issued by another hand on forty hours, and is good for a year', async () => {
    await fortyHours();
    expect(await holds()).toBe(false);
    await expect(issue(learner)).rejects.toMatchObject({ details: { refusals: ['own_certificate'] } });
    await issue();
    expect((await standing())?.certificate).toMatchObject({
      startsOn: TODAY,
      validUntil: '2027-03-01',
      minutes: 2400,
      issuedByName: manager.name,
    });
    expect(await holds()).toBe(true);
    on('2027-03-01');
    expect(await holds()).toBe(true);
    on('2027-03-02');
    expect(await holds()).toBe(false);
    expect((await standing())?.stand).toBe('expired');
    await expect(app.db.database.execute('UPDATE staff_certificate SET issuedBy = staffId')).rejects.toThrow(
      /ck_staff_certificate_second/,
    );
  });

  it('ends with the day of the shop, not of Greenwich', async () => {
    await fortyHours();
    await issue();
    app.clock.set(new Date('2027-03-01T15:59:59.000Z'));
    expect(await holds()).toBe(true);
    app.clock.set(new Date('2027-03-01T16:00:00.000Z'));
    expect(await holds()).toBe(false);
  });

  it('is refused half an hour short, and to somebody of another store', async () => {
    await fortyHours();
    const [last] = (await file()).hours;
    await book().reverse(manager, last?.id ?? '', '早退', []);
    await took(TODAY, 450);
    await expect(issue()).rejects.toMatchObject({
      code: 'training.issue_refused',
      details: { refusals: ['hours_short'], minutes: 2370, neededMinutes: 2400 },
    });
    await expect(issue(house.taker.manager)).rejects.toMatchObject({ code: 'staff.not_found' });
  });

  it('is one, when two managers issue it at the same moment', async () => {
    await fortyHours();
    const done = await Promise.allSettled([issue(manager), issue(second), issue(boss)]);
    expect(done.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    for (const one of done)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'training.issue_refused' });
    expect((await file()).certificates).toHaveLength(1);
  });

  it('is renewed in its last month on new hours, without losing a day', async () => {
    await fortyHours();
    await issue();
    on('2027-01-20');
    await fortyHours(learner, '2027-01-20');
    await expect(issue()).rejects.toMatchObject({ details: { refusals: ['still_valid'] } });
    on('2027-02-10');
    expect((await standing())?.stand).toBe('expiring');
    await issue();
    expect((await standing())?.certificate).toMatchObject({
      startsOn: '2027-03-02',
      validUntil: '2028-03-01',
    });
    expect((await standing())?.stand).toBe('valid');
    await expect(issue()).rejects.toMatchObject({ code: 'training.issue_refused' });
  });

  it('is revoked with a reason, by somebody else, once, and what was to follow it goes too', async () => {
    await fortyHours();
    await issue();
    on('2027-02-10');
    await fortyHours(learner, '2027-02-10');
    await issue();
    const [, first] = (await file()).certificates;
    const revoke = (by: StaffIdentity): Promise<void> =>
      certificates().revoke(by, first?.id ?? '', '操作违规');
    await expect(revoke(house.taker.manager)).rejects.toMatchObject({
      code: 'training.certificate_not_found',
    });
    const done = await Promise.allSettled([revoke(manager), revoke(second)]);
    expect(done.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    for (const one of done)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'training.revoked_already' });
    expect(await holds()).toBe(false);
    expect((await standing())?.stand).toBe('none');
    expect((await file()).certificates.map((one) => one.revokedReason)).toEqual(['操作违规', '操作违规']);
  });

  it('ends with the hours it rests on, and whoever takes them back has to say so', async () => {
    await fortyHours();
    await issue();
    const [line] = (await file()).hours;
    const [certificate] = (await file()).certificates;
    const back = (revokes: string[]): Promise<void> =>
      book().reverse(manager, line?.id ?? '', '代签', revokes);
    await expect(back([])).rejects.toMatchObject({
      code: 'training.carries_certificate',
      details: { certificates: [{ id: certificate?.id, kind: 'after_sales' }] },
    });
    // Refused means nothing was written.
    expect(await holds()).toBe(true);
    expect((await file()).hours).toHaveLength(5);
    await back([certificate?.id ?? '']);
    expect(await holds()).toBe(false);
    expect((await file()).certificates[0]).toMatchObject({ revokedReason: '代签' });
    // What is left counts again: the missing day is enough.
    await took(TODAY, 480);
    await issue();
    expect(await holds()).toBe(true);
  });

  it('cannot be issued on hours that are taken back at the same moment', async () => {
    await fortyHours();
    const [line] = (await file()).hours;
    const [issued, back] = await Promise.allSettled([
      issue(),
      book().reverse(second, line?.id ?? '', '代签', []),
    ]);
    // Whoever is first: a certificate without its hours is never left over.
    expect([issued.status, back.status].filter((one) => one === 'fulfilled')).toHaveLength(1);
    expect(await holds()).toBe(issued.status === 'fulfilled');
  });

  it('says what is missing, and who can help', async () => {
    await took(TODAY, 480);
    const [way] = await certificates().ways(learner.id, ['after_sales'], house.giver.id);
    expect(way).toEqual({
      certificate: 'after_sales',
      stand: 'none',
      minutes: 480,
      neededMinutes: 2400,
      courses: ['售后服务规范'],
      issuers: [manager.name, second.name, house.headquarters.name, boss.name],
      holders: [],
    });
  });
});

describe('the end of a certificate', () => {
  const told = async (by: StaffIdentity, storeId = house.giver.id): Promise<string[]> =>
    (await app.get(TrainingDesk).warnings(by, storeId)).map((one) => `${one.staffName} ${one.step}`);
  const warn = (): Promise<void> => app.get(TrainingTimers).warn();
  const events = async (): Promise<number> => {
    const sql = "SELECT COUNT(*) AS n FROM outbox_event WHERE topic = 'training.warned'";
    return Number((await app.db.database.query<{ n: number }>(sql))[0]?.n);
  };

  it('is told to its holder and to the manager a month and a week before, once each', async () => {
    await fortyHours();
    await issue();
    on('2027-01-29');
    await warn();
    expect(await events()).toBe(0);
    on('2027-01-30');
    await Promise.all([warn(), warn()]);
    await warn();
    expect(await events()).toBe(1);
    for (const by of [learner, manager]) expect(await told(by)).toEqual([`${learner.name} soon`]);
    expect(await told(house.taker.manager, house.taker.id)).toEqual([]);
    const [own] = await app.get(TrainingDesk).warnings(learner, house.giver.id);
    await app.get(TrainingDesk).seen(house.taker.manager, own?.id ?? '');
    await app.get(TrainingDesk).seen(learner, own?.id ?? '');
    expect([await told(learner), await told(manager)]).toEqual([[], [`${learner.name} soon`]]);
    on('2027-02-22');
    await warn();
    await warn();
    expect(await events()).toBe(2);
    for (const by of [learner, manager]) expect(await told(by)).toEqual([`${learner.name} last`]);
    const [last] = await app.get(TrainingDesk).warnings(manager, house.giver.id);
    await app.get(TrainingDesk).seen(manager, last?.id ?? '');
    expect(await told(manager)).toEqual([]);
  });

  it('is told to nobody once it was renewed, revoked, or its holder has left', async () => {
    await fortyHours();
    await issue();
    on('2027-02-10');
    await warn();
    expect(await told(manager)).toHaveLength(1);
    await fortyHours(learner, '2027-02-10');
    await issue();
    expect(await told(manager)).toEqual([]);
    on('2028-02-20');
    await app.db.database.execute('UPDATE staff SET active = 0 WHERE id = ?', [learner.id]);
    const before = await events();
    await warn();
    expect(await events()).toBe(before);
  });
});

describe('the terms', () => {
  const hours = (n: number) => ({
    ...FIRST_TRAINING_TERMS,
    after_sales: { ...FIRST_TRAINING_TERMS.after_sales, hours: n },
  });
  const draft = async (by: StaffIdentity) =>
    (await terms().versions(by)).find((one) => one.state === 'draft');

  it('hold once a second person of headquarters approved them, and what was issued stays', async () => {
    await fortyHours();
    await issue();
    await terms().write(boss, hours(48), '新增珠宝检测课');
    await expect(terms().write(house.headquarters, hours(50), '再改')).rejects.toMatchObject({
      code: 'training.terms_open',
    });
    const open = await draft(boss);
    expect(open?.actions).toEqual([
      { action: 'approve', refusals: ['own_draft'] },
      { action: 'discard', refusals: [] },
    ]);
    await expect(terms().decide(boss, open?.id ?? '', 'approve')).rejects.toMatchObject({
      code: 'training.terms_refused',
      details: { refusals: ['own_draft'] },
    });
    await expect(
      app.db.database.execute("UPDATE training_terms SET state = 'approved', decidedBy = writtenBy"),
    ).rejects.toThrow(/ck_training_terms_second/);
    await terms().decide(house.headquarters, open?.id ?? '', 'approve');
    expect((await terms().current()).after_sales.hours).toBe(48);
    expect(await holds()).toBe(true);
    await fortyHours(second);
    await expect(issue(manager, second)).rejects.toMatchObject({ details: { refusals: ['hours_short'] } });
  });

  it('are superseded by the next, and never below the plan', async () => {
    await expect(terms().write(boss, hours(39), '减时')).rejects.toMatchObject({
      code: 'training.terms_unsound',
      details: { fields: ['after_sales.hours'] },
    });
    for (const n of [48, 52]) {
      await terms().write(boss, hours(n), '调整');
      await terms().decide(house.headquarters, (await draft(boss))?.id ?? '', 'approve');
    }
    const versions = await terms().versions(boss);
    expect(versions.map((one) => [one.version, one.state])).toEqual([
      [2, 'approved'],
      [1, 'superseded'],
    ]);
    expect((await terms().current()).after_sales.hours).toBe(52);
  });
});
