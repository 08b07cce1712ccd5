import { addDays, instantOf, readHolidayNotice, type YearDay } from '@zhuyue/shared';
import { aCustomer, anApp, aShop, aStaffMember, FixedClock, type Shop } from '../../../../test/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { newId } from '../../../platform/database/index.js';
import { Appointments, AppointmentsModule, Slots } from '../../appointments/index.js';
import { InventoryModule } from '../../inventory/index.js';
import { Calendar, OpeningHours, StoreModule, YearCalendars } from '../index.js';

const NOW = '2026-12-20T02:00:00.000Z';
const app = anApp({
  imports: [StoreModule, InventoryModule, AppointmentsModule],
  clock: new FixedClock(NOW),
});
const NOTICE = `一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（农历除夕、周五）至11日（周四）放假调休，共7天。1月31日（周日）、2月20日（周六）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日（周三）放假，共1天。
六、中秋节：9月15日（周三）放假，共1天。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。10月9日（周六）上班。`;
const DAYS = readHolidayNotice(2027, NOTICE).days;

let shop: Shop;
const hq = {} as { first: StaffIdentity; second: StaffIdentity };
beforeEach(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx));
  await app.db.transactions.run(async (tx) => {
    const someone = async (name: string): Promise<StaffIdentity> => {
      const { id } = await aStaffMember(tx, null, { role: 'headquarters', name });
      return { id, name, role: 'headquarters', storeIds: 'all' };
    };
    hq.first = await someone('总部甲');
    hq.second = await someone('总部乙');
    await tx.insert('holiday', { onDay: '2027-01-01', kind: 'holiday', name: '元旦' });
    await tx.insert('year_calendar', {
      ...{ id: newId(), year: 2026, version: 1, state: 'approved', slot: '2026.approved', days: [] },
      ...{ source: '2026年部分节假日安排', writtenAt: app.clock.now() },
    });
    await tx.insert(
      'store_holiday_hours',
      ['元旦', '春节'].map((name) => ({
        ...{ id: newId(), storeId: shop.storeId, name },
        ...(name === '元旦' ? { opensAt: '', closesAt: '' } : { opensAt: '11:00', closesAt: '18:00' }),
      })),
    );
    // As other changes of the house do: every process reads anew.
    await tx.insert('outbox_event', {
      ...{ id: newId(), topic: 'store.changed', payload: {}, createdAt: app.clock.now() },
    });
  });
  await settled();
});

/** What every process keeps is half a second old at most. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 520));
const years = (): YearCalendars => app.get(YearCalendars);
const write = (days: readonly YearDay[] = DAYS, by = hq.first, over = 0): Promise<void> =>
  years().write(by, { year: 2027, days, source: '国办发明电〔2026〕9号', over });
const draft = async (): Promise<string> =>
  (await years().known(hq.second)).versions.find((one) => one.state === 'draft')?.id ?? 'none';

async function aVisit(onDay: string, time: string): Promise<string> {
  return app.get(Appointments).book(
    await aCustomer(app.db, '13900002027'),
    {
      storeId: shop.storeId,
      startsAt: instantOf(onDay, time),
      purposes: ['try_on'],
      wishes: [],
      contactName: '林女士',
    },
    `key-${newId()}`,
  );
}

describe('the days off of a year', () => {
  it('are missing until entered and approved by a second person, and then every store keeps them', async () => {
    expect((await years().known(hq.first)).missing).toEqual([2027]);
    expect(await app.get(Calendar).stand('2027-02-10')).toBe('statutory');
    expect(await app.get(Calendar).stand('2028-02-10')).toBe('unknown');
    const [assumed] = await app
      .get(Slots)
      .days(shop.storeId, '2027-01-02', 1, { purposes: ['try_on'] }, null);
    expect([assumed?.year, assumed?.holiday]).toEqual(['statutory', null]);

    await write();
    expect(await app.get(Calendar).stand('2027-02-10')).toBe('statutory');
    const id = await draft();
    await expect(years().approve(hq.first, id, [])).rejects.toMatchObject({
      code: 'year_calendar.action_refused',
      details: { refusals: ['own_draft'] },
    });
    await expect(
      app.db.database.execute(
        "UPDATE year_calendar SET state = 'approved', decidedBy = writtenBy WHERE id = ?",
        [id],
      ),
    ).rejects.toThrow(/ck_year_calendar_second/);
    await years().approve(hq.second, id, []);

    await settled();
    expect((await years().known(hq.first)).missing).toEqual([]);
    const [known] = await app.get(Slots).days(shop.storeId, '2027-01-02', 1, { purposes: ['try_on'] }, null);
    expect([known?.year, known?.holiday, known?.refusal]).toEqual(['announced', '元旦', 'closed']);
    const hours = await app.get(OpeningHours).between(shop.storeId, '2027-02-05', '2027-02-12');
    expect(hours.get('2027-02-11')).toEqual([{ opensAt: '11:00', closesAt: '18:00' }]);
    expect(hours.get('2027-02-12')).toEqual([{ opensAt: '10:00', closesAt: '22:00' }]);
    expect(await app.get(Calendar).isWorkday('2027-01-31')).toBe(true);
    expect(await app.get(Calendar).isWorkday('2027-02-11')).toBe(false);
    expect((await app.get(Calendar).daysOff(2027)).filter((day) => day.kind === 'eve')).toEqual([
      { onDay: '2027-02-05', kind: 'eve', name: '春节' },
    ]);
  });

  it('strand no booked visit unseen, of whatever store', async () => {
    const visit = await aVisit('2027-01-02', '14:00');
    await write();
    const id = await draft();
    await expect(years().approve(hq.second, id, [])).rejects.toMatchObject({
      code: 'settings.strands_visits',
      details: { visits: [{ id: visit, faults: ['closed'] }] },
    });
    expect((await years().known(hq.first)).missing).toEqual([2027]);
    await years().approve(hq.second, id, [visit]);
    expect((await years().known(hq.first)).missing).toEqual([]);
  });

  it('are entered by one at a time, over the version that was read, and an amended notice replaces the first', async () => {
    const done = await Promise.allSettled([1, 2, 3].map(() => write()));
    expect(done.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    for (const one of done)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'year_calendar.draft_open' });
    await years().approve(hq.second, await draft(), []);
    await expect(write()).rejects.toMatchObject({ code: 'edit.outdated' });
    const before = addDays('2027-01-01', -1);
    const amended: YearDay[] = [
      ...DAYS.filter((day) => day.onDay !== '2027-10-09'),
      { onDay: before, kind: 'holiday', name: '元旦' },
    ];
    await write(amended, hq.second, 1);
    await years().approve(hq.first, await draft(), []);
    await settled();
    expect(await app.get(Calendar).holiday('2027-10-09')).toBeNull();
    expect(await app.get(Calendar).holiday(before)).toBe('元旦');
    await write(DAYS, hq.first, 2);
    await years().discard(hq.first, await draft());
    await write(DAYS, hq.first, 2);
    await years().approve(hq.second, await draft(), []);
    await settled();
    expect(await app.get(Calendar).holiday(before)).toBeNull();
    const versions = (await years().known(hq.first)).versions.filter((one) => one.year === 2027);
    expect(versions.map((one) => [one.version, one.state])).toEqual([
      [4, 'approved'],
      [3, 'discarded'],
      [2, 'superseded'],
      [1, 'superseded'],
    ]);
  });

  it('cannot lack a holiday', async () => {
    await expect(write(DAYS.filter((day) => day.name !== '端午'))).rejects.toMatchObject({
      code: 'year_calendar.unsound',
      details: { faults: [{ fault: 'holiday_missing', about: '端午' }] },
    });
  });
});
