import { addDays, CASE_KINDS, dayOf, TRAINING_LIMITS, type CaseKind } from '@zhuyue/shared';
import { anApp } from '../../../test/index.js';
import { loadDemo, STORY_ROOMS, TOLD_AT, tellIn } from '../../../test/told-house.js';
import { Quotes } from '../../domains/inventory/index.js';
import { TrainingDesk } from '../../domains/store/index.js';
import { storeId } from '../load-places.js';

const CASES = {
  accepted: 1,
  answered: 1,
  closed: 6,
  inspecting: 4,
  proposed: 1,
  quoted: 1,
  ready: 1,
  rejected: 1,
  sending: 1,
  settling: 1,
  submitted: 2,
};

describe("the demonstration's past", () => {
  const app = anApp({ keep: true, imports: STORY_ROOMS });
  const tell = (): Promise<boolean> => tellIn(app);
  const states = async (table: string): Promise<Record<string, number>> => {
    const rows = await app.db.database.query<{ state: string; n: number }>(
      `SELECT state, COUNT(*) AS n FROM \`${table}\` GROUP BY state ORDER BY state`,
    );
    return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
  };
  beforeAll(async () => {
    await loadDemo(app, { subset: true });
    await tell();
  });

  it('hands pieces over and starts their warranties on the day', async () => {
    expect(await states('sale')).toEqual({
      cancelled: 2,
      handed_over: 21,
      paid: 1,
      returned: 1,
      traded_in: 1,
    });
    const astray = await app.db.database.query(
      `SELECT s.id FROM sale s LEFT JOIN warranty w ON w.saleId = s.id AND w.state = 'active'
       WHERE s.state = 'handed_over'
         AND (w.startsOn IS NULL OR w.startsOn <> DATE(DATE_ADD(s.soldAt, INTERVAL 8 HOUR)))`,
    );
    expect(astray).toEqual([]);
  });

  it('has everybody certified on hours that carry it, but one who is new, one whose certificate ends and one whose has', async () => {
    const today = dayOf(TOLD_AT);
    const everywhere = { id: '', name: '', role: 'headquarters' as const, storeIds: 'all' as const };
    const people = await app.get(TrainingDesk).team(everywhere, storeId('S0001'));
    const afterSales = people.flatMap(({ person, kinds }) => {
      const [one] = kinds.filter(({ kind }) => kind === 'after_sales');
      return one ? [{ name: person.name, ...one }] : [];
    });
    const named = (stand: string) => afterSales.filter((one) => one.stand === stand);
    expect(named('none').map(({ name, minutes }) => [name, minutes])).toEqual([['戴立诚', 26 * 60]]);
    expect(named('expiring').map((one) => one.certificate?.validUntil)).toEqual([addDays(today, 21)]);
    expect(named('expired')).toHaveLength(1);
    expect(named('valid').length).toBeGreaterThan(5);
    const unfounded = await app.db.database.query(
      `SELECT c.id FROM staff_certificate c WHERE c.neededMinutes > (SELECT COALESCE(SUM(h.minutes), 0)
         FROM training_hours h WHERE h.staffId = c.staffId AND JSON_CONTAINS(h.kinds, JSON_QUOTE(c.kind))
          AND h.onDay BETWEEN c.countedFrom AND c.countedTo)`,
    );
    expect(unfounded).toEqual([]);
    const crowded = await app.db.database.query(
      'SELECT staffId, onDay FROM training_hours GROUP BY staffId, onDay HAVING SUM(minutes) > ?',
      [TRAINING_LIMITS.dayMinutes],
    );
    expect(crowded).toEqual([]);
  });

  it('has a piece that came back, one that was exchanged and old gold of another house', async () => {
    expect(await states('trade_in')).toEqual({ taken: 3 });
    const [back] = await app.db.database.query<{ refundFen: number; receivedFen: number }>(
      'SELECT r.refundFen, s.receivedFen FROM sale_return r JOIN sale s ON s.id = r.saleId',
    );
    expect(back?.refundFen).toBe(back?.receivedFen);
  });

  it('owes money that is late, money that presses, has paid some, and took old gold for some', async () => {
    const used = await app.db.database.query('SELECT amountFen FROM credit_entry');
    expect(used).toEqual([{ amountFen: 40_000 }]);
    expect(await states('payout')).toEqual({ owed: 2, paid: 1 });
  });

  it('has prices that were locked, at the tag and at the counter, each of them what was signed', async () => {
    const rows = await app.db.database.query<{ number: string; issuedBy: string | null }>(
      'SELECT number, issuedBy FROM quote ORDER BY issuedAt',
    );
    expect(rows.map(({ issuedBy }) => issuedBy === null)).toEqual([true, false]);
    const everywhere = { id: '', name: '', role: 'headquarters' as const, storeIds: 'all' as const };
    for (const { number } of rows) {
      expect(await app.get(Quotes).forStaff(number, everywhere)).toMatchObject({
        refusal: 'expired',
        body: { number },
      });
    }
  });

  it('has visits behind it with trays: one that adds up, one that sold, one that misses a piece', async () => {
    expect(await states('try_tray')).toEqual({ counted: 2, short: 1 });
    const [told] = await app.db.database.query<{ tried: number; sold: number }>(
      'SELECT (SELECT COUNT(*) FROM try_piece) AS tried, (SELECT COUNT(*) FROM visit_sale) AS sold',
    );
    expect([Number(told?.tried), Number(told?.sold)]).toEqual([7, 2]);
  });

  it('has visits and claims in different states', async () => {
    expect(await states('appointment')).toEqual({ booked: 5, cancelled: 1, completed: 4, no_show: 1 });
    expect(await states('claim')).toEqual(CASES);
  });

  it('has a case of every kind, and scores: good ones, one that was explained, one that waits for it', async () => {
    const kinds = await app.db.database.query<{ kind: CaseKind }>('SELECT DISTINCT kind FROM claim');
    expect(kinds.map(({ kind }) => kind).sort()).toEqual([...CASE_KINDS].sort());
    const scores = await app.db.database.query<{ rating: number; done: number }>(
      `SELECT c.rating, r.doneAt IS NOT NULL AS done FROM claim c LEFT JOIN case_rating r ON r.claimId = c.id
       WHERE c.rating IS NOT NULL ORDER BY c.rating`,
    );
    expect(scores.map(({ rating, done }) => `${String(rating)} ${String(done)}`)).toEqual([
      '2 1',
      '3 0',
      '4 0',
      '5 0',
      '5 0',
      '5 0',
    ]);
  });

  it('has a parcel on its way, a question open, a delivery to receive and a tray that was counted', async () => {
    expect(await states('transfer')).toEqual({ requested: 3, shipped: 1 });
    expect(await states('delivery')).toEqual({ expected: 1 });
    expect(await states('delivery_line')).toEqual({ expected: 5 });
    expect(await states('stock_count')).toEqual({ finished: 1, reviewing: 1 });
    const waiting = await app.db.database.query(
      "SELECT id FROM count_difference WHERE state = 'proposed' AND JSON_VALUE(evidence, '$[0].kind') = 'photo'",
    );
    expect(waiting.length).toBeGreaterThan(0);
    const lying = await app.db.database.query<{ n: number }>(
      "SELECT COUNT(DISTINCT containerId) AS n FROM piece WHERE state = 'in_stock'",
    );
    expect(lying[0]?.n).toBeGreaterThan(3);
  });

  it('knows every demonstration customer by telephone', async () => {
    const rows = await app.db.database.query<{ n: number }>(
      "SELECT COUNT(*) AS n FROM customer_account WHERE phone LIKE '1390000%'",
    );
    expect(rows[0]?.n).toBe(13);
  });

  it('has what is unusual about scans, and a display case that is not', async () => {
    const kinds = await app.db.database.query<{ kind: string }>('SELECT kind FROM scan_alarm ORDER BY kind');
    expect(kinds.map((row) => row.kind)).toEqual(['guessing', 'strangers_after_sale', 'two_places']);
    const busiest = await app.db.database.query<{ n: number }>(
      'SELECT COUNT(*) AS n FROM tag_scan GROUP BY pieceId ORDER BY n DESC LIMIT 1',
    );
    expect(busiest[0]?.n).toBeGreaterThanOrEqual(100);
  });

  it('has words customers say, labels that were printed, and a tag that another one replaced', async () => {
    const n = async (sql: string): Promise<number | undefined> =>
      (await app.db.database.query<{ n: number }>(sql))[0]?.n;
    expect(await n('SELECT COUNT(*) AS n FROM search_synonym')).toBe(4);
    expect(await n('SELECT COUNT(*) AS n FROM label_job')).toBe(3);
    expect(await n('SELECT COUNT(*) AS n FROM label_line WHERE copy = 1')).toBe(5);
    expect(
      await n("SELECT COUNT(*) AS n FROM tag WHERE state = 'superseded' AND reason LIKE '吊牌绳%'"),
    ).toBe(1);
  });

  it('leaves a gift that waits to be accepted, a piece its owner misses and one an heir asks for', async () => {
    expect(await app.db.database.query('SELECT relation, state FROM inheritance')).toEqual([
      { relation: 'child', state: 'requested' },
    ]);
    expect(await app.db.database.query('SELECT kind, state FROM ownership_passing')).toEqual([
      { kind: 'gift', state: 'offered' },
    ]);
    expect(
      await app.db.database.query(
        'SELECT r.kind, p.state FROM loss_report r JOIN piece p ON p.id = r.pieceId AND p.ownerId = r.customerId',
      ),
    ).toEqual([{ kind: 'lost', state: 'lost' }]);
  });

  it('is told once', async () => {
    expect(await tell()).toBe(false);
    expect(await states('sale')).toEqual({
      cancelled: 2,
      handed_over: 21,
      paid: 1,
      returned: 1,
      traded_in: 1,
    });
  });

  it('is told to the end when it was cut short', async () => {
    await app.db.database.execute("UPDATE seed_load SET version = 'begun' WHERE part = 'stories'");
    expect(await tell()).toBe(true);
    expect(await states('sale')).toEqual({
      cancelled: 2,
      handed_over: 21,
      paid: 1,
      returned: 1,
      traded_in: 1,
    });
    expect(await states('claim')).toEqual(CASES);
  });
});
