import {
  addDays,
  addMonths,
  CERTIFICATE_KINDS,
  dayOf,
  FIRST_TRAINING_TERMS,
  instantOf,
  type CertificateKind,
  type StaffRole,
} from '@zhuyue/shared';
import { seedId } from '../seed-id.js';
import { upsert, type TableRow } from '../upsert.js';
import type { Scene } from './scenes.js';
import type { Stage } from './stage.js';

const DAY = 86_400_000;

interface Course {
  name: string;
  about: string;
  kinds: readonly CertificateKind[];
  hours: number;
}
const COURSES: readonly Course[] = [
  {
    name: '售后服务规范与沟通',
    about: '每月第一个周二，总部培训室；也可看录像后由店长抽问。',
    kinds: ['after_sales'],
    hours: 8,
  },
  {
    name: '珠宝玉石鉴别与仪器',
    about: '十倍放大镜、折射仪、热导仪实操，带员工证到总部检测室。',
    kinds: ['after_sales'],
    hours: 8,
  },
  {
    name: '贵金属材质与印记',
    about: '足金、K 金、铂金与银的辨认，印记与重量核对。',
    kinds: ['after_sales'],
    hours: 8,
  },
  {
    name: '清洗保养与包装',
    about: '在本店工作台由持证技师带教。',
    kinds: ['after_sales'],
    hours: 8,
  },
  {
    name: '质保条款与消费者权益',
    about: '线上课程，结束后答题，80 分以上计学时。',
    kinds: ['after_sales'],
    hours: 8,
  },
  {
    name: '收件检测与称重留证',
    about: '在本店由店长带教，按收件流程走完五件。',
    kinds: ['after_sales'],
    hours: 4,
  },
  {
    name: '镶嵌工艺：起钉、包镶与加固',
    about: '总部工坊，三天连上。',
    kinds: ['stone_setting'],
    hours: 8,
  },
  { name: '珍珠穿线与打结', about: '总部工坊，一天。', kinds: ['pearl_stringing'], hours: 8 },
  {
    name: '激光焊接安全与实操',
    about: '总部工坊，两天；须先完成安全考核。',
    kinds: ['laser_welding'],
    hours: 8,
  },
];
const FOR_ALL = [0, 1, 2, 3, 4, 5];
/** Courses by their place in the list, a day each. */
const TAKEN: Readonly<Record<CertificateKind, readonly number[]>> = {
  after_sales: FOR_ALL,
  stone_setting: [6, 6, 6],
  pearl_stringing: [7],
  laser_welding: [8, 8],
};
const BENCH: readonly CertificateKind[] = ['stone_setting', 'pearl_stringing', 'laser_welding'];
const KINDS_OF: Readonly<Record<StaffRole, readonly CertificateKind[]>> = {
  consultant: ['after_sales'],
  service: ['after_sales', ...BENCH],
  manager: ['after_sales', ...BENCH],
  headquarters: ['after_sales', ...BENCH],
};

/** Of the demonstration's store: who is new, whose certificate ends in three weeks, and whose has ended. */
const NEW = 's0001.c6';
const ENDING = 's0001.c1';
const ENDED = 's0001.c3';

interface Person {
  id: string;
  storeId: string | null;
  account: string;
  name: string;
  role: StaffRole;
}
interface Rows {
  hours: TableRow[];
  certificates: TableRow[];
}

const courseId = (at: number): string => seedId('training course', COURSES[at]?.name ?? '');

/** A line as the ledger keeps it. */
function took(person: Person, by: Person, at: number, onDay: string, hours: number): TableRow {
  const course = COURSES[at];
  const slot = `${person.id}.${courseId(at)}.${onDay}`;
  return {
    id: seedId('training hours', slot),
    staffId: person.id,
    courseId: courseId(at),
    courseName: course?.name ?? '',
    kinds: JSON.stringify(course?.kinds ?? []),
    onDay,
    minutes: hours * 60,
    writtenBy: by.id,
    writtenByName: by.name,
    writtenAt: instantOf(onDay, '18:10'),
    slot,
  };
}

/** Hours on the days before, and the certificate they carry. */
function certified(person: Person, by: Person, kind: CertificateKind, issuedOn: string): Rows {
  const terms = FIRST_TRAINING_TERMS[kind];
  const hours = TAKEN[kind].map((at, i) =>
    // Each kind on days of its own: nobody sits in two courses at once.
    took(
      person,
      by,
      at,
      addDays(issuedOn, -3 - CERTIFICATE_KINDS.indexOf(kind) - 6 * i),
      COURSES[at]?.hours ?? 8,
    ),
  );
  const slot = `${person.id}.${kind}.${issuedOn}`;
  const id = seedId('staff certificate', slot);
  const certificate = {
    id,
    number: `T${issuedOn.replaceAll('-', '')}${id.slice(-6)}`,
    staffId: person.id,
    kind,
    startsOn: issuedOn,
    validUntil: addDays(addMonths(issuedOn, terms.validMonths), -1),
    countedFrom: addDays(addMonths(issuedOn, -terms.windowMonths), 1),
    countedTo: issuedOn,
    minutes: hours.reduce((sum, { minutes }) => sum + Number(minutes), 0),
    neededMinutes: terms.hours * 60,
    issuedBy: by.id,
    issuedByName: by.name,
    issuedAt: instantOf(issuedOn, '17:30'),
    slot,
  };
  return { hours, certificates: [certificate] };
}

/** When somebody got theirs: months ago, each at another time, so that not all end in one week. */
const issuedOnOf = (person: Person, kind: CertificateKind, at: number, today: string): string => {
  if (person.account === ENDING && kind === 'after_sales') return addMonths(addDays(today, 22), -12);
  if (person.account === ENDED && kind === 'after_sales') return addMonths(addDays(today, -11), -12);
  return addDays(today, -(95 + ((at * 37) % 190)));
};

function rowsOf(person: Person, by: Person, at: number, today: string): Rows {
  if (person.account === NEW)
    return {
      hours: [0, 2, 3, 5].map((course, i) =>
        took(person, by, course, addDays(today, -4 - 5 * i), course === 5 ? 2 : 8),
      ),
      certificates: [],
    };
  const all = KINDS_OF[person.role].map((kind) =>
    certified(person, by, kind, issuedOnOf(person, kind, at, today)),
  );
  // On the way to the next one.
  const since = FOR_ALL.slice(0, at % 4).map((course, i) =>
    took(person, by, course, addDays(today, -6 - 9 * i), COURSES[course]?.hours ?? 8),
  );
  return {
    hours: [...all.flatMap((one) => one.hours), ...since],
    certificates: all.flatMap((one) => one.certificates),
  };
}

/** A manager writes for the store, headquarters for managers, and one of headquarters for the other. */
function writerFor(person: Person, people: readonly Person[]): Person | undefined {
  const above = person.role === 'manager' || person.role === 'headquarters' ? 'headquarters' : 'manager';
  return people.find(
    (one) =>
      one.id !== person.id &&
      one.role === above &&
      (above === 'headquarters' || one.storeId === person.storeId),
  );
}

async function train(stage: Stage, today: string, now: Date): Promise<void> {
  const people = await stage.database.query<Person>(
    'SELECT id, storeId, account, name, role FROM staff WHERE active = 1 ORDER BY account',
  );
  const rows = people.flatMap((person, at): Rows[] => {
    const by = writerFor(person, people);
    return by === undefined ? [] : [rowsOf(person, by, at, today)];
  });
  await stage.transactions.run(async (tx) => {
    await upsert(
      tx,
      'training_course',
      COURSES.map(({ name, about, kinds, hours }, at) => ({
        ...{ id: courseId(at), name, about, kinds: JSON.stringify(kinds), minutes: hours * 60 },
        ...{ open: true, edition: 1, changedAt: now },
      })),
    );
    await upsert(
      tx,
      'training_hours',
      rows.flatMap(({ hours }) => hours),
    );
    await upsert(
      tx,
      'staff_certificate',
      rows.flatMap(({ certificates }) => certificates),
    );
  });
}

/** Who was trained before anything else is told: by SQL, as some thousand lines of a year would take long one by one. */
export function trainingScenes(now: Date): Scene[] {
  const at = new Date(now.getTime() - 400 * DAY);
  return [{ key: 'training', at, play: (stage) => train(stage, dayOf(now), at) }];
}
