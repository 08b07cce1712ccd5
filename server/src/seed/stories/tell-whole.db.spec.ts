import { anApp } from '../../../test/index.js';
import { loadDemo, STORY_ROOMS, tellIn, TOLD_AT } from '../../../test/told-house.js';

/** What a first start loads: every style, piece and store, and the stories that need them. */
describe.each([
  ['on a Monday', TOLD_AT],
  // 春节: the store closed early the evening before.
  ['on a festival', new Date('2027-02-06T03:00:00.000Z')],
])('the whole demonstration, told %s,', (_when, now) => {
  const app = anApp({ keep: true, imports: STORY_ROOMS });

  it('comes to its end, and its Saturday is full', async () => {
    await loadDemo(app, { subset: false });
    await expect(tellIn(app, now)).resolves.toBe(true);
    const [saturday] = await app.db.database.query<{ visits: number }>(
      `SELECT MAX(n) AS visits FROM (
         SELECT COUNT(*) AS n FROM appointment WHERE state = 'booked' GROUP BY storeId, onDay
       ) AS days`,
    );
    expect(Number(saturday?.visits)).toBeGreaterThan(40);
    const [count] = await app.db.database.query<{ state: string }>('SELECT state FROM stock_count');
    expect(count?.state).toBe('finished');
  }, 180_000);
});
