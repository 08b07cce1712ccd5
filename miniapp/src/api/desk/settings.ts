import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from '../call';
import { changed, deskKey } from './keys';

export type HoursSettings = Reply<'GET /api/admin/settings/hours'>;
export type Period = Item<Item<HoursSettings['week']>['periods']>;
export type HolidaySetting = Item<HoursSettings['holidays']>;
export type Closure = Item<HoursSettings['closures']>;
export type Roster = Reply<'GET /api/admin/settings/roster'>;
export type RosterPerson = Item<Roster['people']>;
export type RosterCell = Item<RosterPerson['cells']>;
export type RosterDay = Item<Roster['days']>;
export type Span = Item<RosterCell['spans']>;
export type StrandedVisit = Item<Roster['stranded']>;
export type Room = Item<Reply<'GET /api/admin/settings/rooms'>['items']>;
export type PurposeSetting = Item<Reply<'GET /api/admin/settings/purposes'>['items']>;
export type PolicySettings = Reply<'GET /api/admin/settings/policy'>;
export type ClosureForm = Omit<Body<'POST /api/admin/settings/hours/closures'>, 'seen'>;
export type DayForm = Omit<Body<'POST /api/admin/settings/hours/day'>, 'seen'>;
export type RosterDayForm = Item<Body<'POST /api/admin/settings/roster/days'>['days']>;
export type WeekSpan = Item<RosterPerson['week']>;
export type RoomForm = Omit<Body<'POST /api/admin/settings/rooms'>, 'seen'>;

type StoreId = string | undefined;
type Seen = readonly string[];
const all = ['settings', 'staff', 'today', 'appointments'] as const;
/** What a store lays down decides what its other pages show. */
const settled = (): Promise<void> => changed(...all);

export const hoursSettingsQuery = (storeId: StoreId) =>
  queryOptions({
    queryKey: deskKey('settings', 'hours', storeId),
    queryFn: ({ signal }) => call('GET /api/admin/settings/hours', { query: { storeId }, signal }),
  });
export const rosterQuery = (storeId: StoreId, fromOn: string | undefined) =>
  queryOptions({
    queryKey: deskKey('settings', 'roster', storeId, fromOn),
    queryFn: ({ signal }) => call('GET /api/admin/settings/roster', { query: { storeId, fromOn }, signal }),
  });
export const roomsQuery = (storeId: StoreId) =>
  queryOptions({
    queryKey: deskKey('settings', 'rooms', storeId),
    queryFn: ({ signal }) => call('GET /api/admin/settings/rooms', { query: { storeId }, signal }),
  });
export type WorkLine = Item<Reply<'GET /api/admin/settings/works'>['items']>;
export const worksQuery = (storeId: StoreId) =>
  queryOptions({
    queryKey: deskKey('settings', 'works', storeId),
    queryFn: ({ signal }) => call('GET /api/admin/settings/works', { query: { storeId }, signal }),
  });
export async function saveWorks(
  storeId: StoreId,
  lines: readonly WorkLine[],
  seen: readonly string[],
): Promise<void> {
  const works = lines.filter(({ offered }) => offered).map(({ work, days }) => ({ work, days }));
  await call('POST /api/admin/settings/works', { query: { storeId }, body: { works, seen: [...seen] } });
  await changed('settings');
}
/** Of a store; of the house when none is named. */
export const purposesQuery = (storeId: StoreId) =>
  queryOptions({
    queryKey: deskKey('settings', 'purposes', storeId ?? 'house'),
    queryFn: ({ signal }) =>
      storeId === undefined
        ? call('GET /api/admin/settings/house/purposes', { signal })
        : call('GET /api/admin/settings/purposes', { query: { storeId }, signal }),
  });
export const policyQuery = (storeId: StoreId) =>
  queryOptions({
    queryKey: deskKey('settings', 'policy', storeId ?? 'house'),
    queryFn: ({ signal }) =>
      storeId === undefined
        ? call('GET /api/admin/settings/house/policy', { signal })
        : call('GET /api/admin/settings/policy', { query: { storeId }, signal }),
  });

export async function saveWeek(
  storeId: StoreId,
  week: readonly { weekday: number; periods: readonly Period[] }[],
  makeupAs: number,
  seen: Seen,
): Promise<void> {
  const body = {
    week: week.map(({ weekday, periods }) => ({ weekday, periods: [...periods] })),
    makeupAs,
    seen: [...seen],
  };
  await call('POST /api/admin/settings/hours/week', { query: { storeId }, body });
  await settled();
}
export async function saveHoliday(
  storeId: StoreId,
  form: { name: string; own: boolean; periods: readonly Period[] },
  seen: Seen,
): Promise<void> {
  const body = { ...form, periods: [...form.periods], seen: [...seen] };
  await call('POST /api/admin/settings/hours/holiday', { query: { storeId }, body });
  await settled();
}
export async function saveDay(storeId: StoreId, form: DayForm, seen: Seen): Promise<void> {
  await call('POST /api/admin/settings/hours/day', {
    query: { storeId },
    body: { ...form, seen: [...seen] },
  });
  await settled();
}
export async function previewClosure(storeId: StoreId, form: ClosureForm): Promise<StrandedVisit[]> {
  const { items } = await call('POST /api/admin/settings/hours/closures/preview', {
    query: { storeId },
    body: { ...form, seen: [] },
  });
  return items;
}
export async function closeStore(storeId: StoreId, form: ClosureForm, seen: Seen): Promise<void> {
  const body = { ...form, seen: [...seen] };
  await call('POST /api/admin/settings/hours/closures', { query: { storeId }, body });
  await settled();
}
export async function liftClosure(storeId: StoreId, id: string): Promise<void> {
  await call('POST /api/admin/settings/hours/closures/{id}/lift', { path: { id }, query: { storeId } });
  await settled();
}

export async function saveRosterDays(
  storeId: StoreId,
  days: readonly RosterDayForm[],
  seen: Seen,
): Promise<void> {
  const body = { days: [...days], seen: [...seen] };
  await call('POST /api/admin/settings/roster/days', { query: { storeId }, body });
  await settled();
}
export async function saveRosterWeek(
  storeId: StoreId,
  staffId: string,
  week: readonly WeekSpan[],
  seen: Seen,
): Promise<void> {
  const body = { staffId, week: [...week], seen: [...seen] };
  await call('POST /api/admin/settings/roster/week', { query: { storeId }, body });
  await settled();
}
export async function copyWeek(storeId: StoreId, fromOn: string, toOn: string, seen: Seen): Promise<void> {
  const body = { fromOn, toOn, seen: [...seen] };
  await call('POST /api/admin/settings/roster/copy', { query: { storeId }, body });
  await settled();
}
export async function saveSkills(
  storeId: StoreId,
  staffId: string,
  skills: RosterPerson['skills'],
  seen: Seen,
): Promise<void> {
  const body = { skills, seen: [...seen] };
  await call('POST /api/admin/settings/roster/skills/{staffId}', {
    path: { staffId },
    query: { storeId },
    body,
  });
  await settled();
}

export async function saveRoom(
  storeId: StoreId,
  id: string | null,
  form: RoomForm,
  seen: Seen,
): Promise<void> {
  const body = { ...form, seen: [...seen] };
  if (id === null) await call('POST /api/admin/settings/rooms', { query: { storeId }, body });
  else await call('POST /api/admin/settings/rooms/{id}', { path: { id }, query: { storeId }, body });
  await settled();
}

export async function savePurpose(
  storeId: StoreId,
  purpose: PurposeSetting['purpose'],
  form: Omit<Body<'POST /api/admin/settings/purposes/{purpose}'>, 'seen'>,
  seen: Seen,
): Promise<void> {
  const body = { ...form, seen: [...seen] };
  await call('POST /api/admin/settings/purposes/{purpose}', { path: { purpose }, query: { storeId }, body });
  await settled();
}
export async function saveHousePurpose(
  purpose: PurposeSetting['purpose'],
  form: Omit<Body<'POST /api/admin/settings/house/purposes/{purpose}'>, 'seen'>,
  seen: Seen,
): Promise<void> {
  const body = { ...form, seen: [...seen] };
  await call('POST /api/admin/settings/house/purposes/{purpose}', { path: { purpose }, body });
  await settled();
}
export async function savePolicy(
  storeId: StoreId,
  body: Body<'POST /api/admin/settings/policy'>,
): Promise<void> {
  await call('POST /api/admin/settings/policy', { query: { storeId }, body });
  await settled();
}
export async function saveHousePolicy(body: Body<'POST /api/admin/settings/house/policy'>): Promise<void> {
  await call('POST /api/admin/settings/house/policy', { body });
  await settled();
}
