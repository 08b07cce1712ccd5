import type { Database } from '../src/platform/database/index.js';

const LIVE = "('offered', 'requested', 'booked', 'arrived')";
/** Live visits with how many quarter hours their advisor, their customer and their rooms should have. */
const QUARTERS = (from: string, to: string): string => `TIMESTAMPDIFF(MINUTE, ${from}, ${to}) DIV 15`;

/** What must hold whatever anybody did: each line finds the rows that break it. */
const PROMISES: Readonly<Record<string, string>> = {
  'an advisor is with one visit at a time': `
    SELECT a.id FROM appointment a JOIN appointment b ON a.staffId = b.staffId AND a.id < b.id
    WHERE a.state IN ${LIVE} AND b.state IN ${LIVE} AND a.busyFromAt < b.busyToAt AND b.busyFromAt < a.busyToAt`,
  'a customer is in one place at a time': `
    SELECT a.id FROM appointment a JOIN appointment b ON a.customerId = b.customerId AND a.id < b.id
    WHERE a.customerId <> '' AND a.state IN ${LIVE} AND b.state IN ${LIVE}
      AND a.startsAt < b.endsAt AND b.startsAt < a.endsAt`,
  'no room has more visits than seats': `
    SELECT x.roomId AS id FROM (
      SELECT c.roomId, c.cellAt, COUNT(*) n FROM room_cell c GROUP BY c.roomId, c.cellAt) x
    JOIN room r ON r.id = x.roomId WHERE x.n > r.capacity`,
  'no seat lies outside of its room': `
    SELECT c.appointmentId AS id FROM room_cell c JOIN room r ON r.id = c.roomId
    WHERE c.place < 0 OR c.place >= r.capacity`,
  'a live visit has all the time of its advisor': `
    SELECT a.id FROM appointment a LEFT JOIN staff_cell c ON c.appointmentId = a.id AND c.staffId = a.staffId
      AND c.cellAt >= a.busyFromAt AND c.cellAt < a.busyToAt
    WHERE a.state IN ${LIVE} GROUP BY a.id, a.busyFromAt, a.busyToAt
    HAVING COUNT(c.cellAt) <> ${QUARTERS('a.busyFromAt', 'a.busyToAt')}`,
  'a live visit has all the time of its customer': `
    SELECT a.id FROM appointment a LEFT JOIN customer_cell c ON c.appointmentId = a.id AND c.customerId = a.customerId
      AND c.cellAt >= a.startsAt AND c.cellAt < a.endsAt
    WHERE a.state IN ${LIVE} AND a.customerId <> '' GROUP BY a.id, a.startsAt, a.endsAt
    HAVING COUNT(c.cellAt) <> ${QUARTERS('a.startsAt', 'a.endsAt')}`,
  'a live visit has all the time of its rooms': `
    SELECT p.appointmentId AS id FROM appointment_part p JOIN appointment a ON a.id = p.appointmentId
    LEFT JOIN room_cell c ON c.appointmentId = p.appointmentId AND c.roomId = p.roomId
      AND c.cellAt >= p.roomFromAt AND c.cellAt < p.roomToAt
    WHERE a.state IN ${LIVE} AND p.roomFromAt IS NOT NULL
    GROUP BY p.appointmentId, p.position, p.roomFromAt, p.roomToAt
    HAVING COUNT(c.cellAt) <> ${QUARTERS('p.roomFromAt', 'p.roomToAt')}`,
  'nothing is taken for a visit that is over, or beyond its time': `
    SELECT c.appointmentId AS id FROM staff_cell c JOIN appointment a ON a.id = c.appointmentId
    WHERE a.state NOT IN ${LIVE} OR c.staffId <> a.staffId OR c.cellAt < a.busyFromAt OR c.cellAt >= a.busyToAt
    UNION SELECT c.appointmentId FROM customer_cell c JOIN appointment a ON a.id = c.appointmentId
    WHERE a.state NOT IN ${LIVE} OR c.customerId <> a.customerId OR c.cellAt < a.startsAt OR c.cellAt >= a.endsAt
    UNION SELECT c.appointmentId FROM room_cell c JOIN appointment a ON a.id = c.appointmentId
    WHERE a.state NOT IN ${LIVE} OR c.cellAt < a.busyFromAt OR c.cellAt >= a.busyToAt`,
  'the parts of a visit fill its time without a gap': `
    SELECT a.id FROM appointment a LEFT JOIN appointment_part p ON p.appointmentId = a.id
    GROUP BY a.id, a.startsAt, a.endsAt
    HAVING COUNT(p.position) = 0 OR MIN(p.startsAt) <> a.startsAt OR MAX(p.endsAt) <> a.endsAt
      OR SUM(TIMESTAMPDIFF(MINUTE, p.startsAt, p.endsAt)) <> TIMESTAMPDIFF(MINUTE, a.startsAt, a.endsAt)`,
  'the history of a visit ends where the visit stands': `
    SELECT a.id FROM appointment a LEFT JOIN (
      SELECT appointmentId, toState, ROW_NUMBER() OVER (PARTITION BY appointmentId ORDER BY id DESC) AS back
      FROM appointment_event) e ON e.appointmentId = a.id AND e.back = 1
    WHERE e.toState IS NULL OR e.toState <> a.state`,
  'a step begins where the one before it ended': `
    SELECT e.id FROM (
      SELECT id, fromState, LAG(toState) OVER (PARTITION BY appointmentId ORDER BY id) AS before_
      FROM appointment_event) e
    WHERE NOT (e.fromState <=> e.before_)`,
  'a piece held for a visit is held for one that is to come': `
    SELECT p.id FROM piece p JOIN appointment a ON a.id = p.heldFor
    WHERE p.state = 'on_hold' AND a.state NOT IN ${LIVE}`,
};

/** The promises that are broken, each with some of the rows that break it. */
export async function brokenVisits(database: Database): Promise<Record<string, string[]>> {
  const broken: Record<string, string[]> = {};
  for (const [promise, sql] of Object.entries(PROMISES)) {
    const rows = await database.query<{ id: string }>(`SELECT id FROM (${sql}) broken LIMIT 5`);
    if (rows.length > 0) broken[promise] = rows.map(({ id }) => id);
  }
  return broken;
}
