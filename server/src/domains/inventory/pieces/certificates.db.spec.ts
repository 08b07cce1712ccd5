import type { StaffRole } from '@zhuyue/shared';
import { aBoard, anApp, aPiece, aStaffMember, aStore, aStyle } from '../../../../test/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { newId } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Certificates, Enrolments, InventoryModule, Stock, type Enrolment } from '../index.js';

type Row = Awaited<ReturnType<typeof aStore>>;
const app = anApp({ imports: [InventoryModule], env: { DB_POOL: '20' }, keep: true });
const made: { first: string; second: string; store: string; code: string } = {
  first: '',
  second: '',
  store: '',
  code: '',
};
const people: Record<'manager' | 'headquarters', StaffIdentity> = {
  manager: { id: '', name: '', role: 'manager', storeIds: [] },
  headquarters: { id: '', name: '', role: 'headquarters', storeIds: 'all' },
};

const shop: { store: Row; style: Row } = { store: { id: '' }, style: { id: '' } };
/** Another number for every test. */
const PAPER = { lab: 'GIA' as const, number: '' };

beforeAll(() =>
  app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    const store = (shop.store = await aStore(tx));
    const style = (shop.style = await aStyle(tx));
    const person = async (role: StaffRole): Promise<StaffIdentity> => {
      const { id } = await aStaffMember(tx, role === 'headquarters' ? null : store, { role });
      return { id, name: '陈嘉', role, storeIds: role === 'headquarters' ? 'all' : [store.id] };
    };
    Object.assign(people, { manager: await person('manager'), headquarters: await person('headquarters') });
    Object.assign(made, { store: store.id, code: String(style['code']) });
  }),
);

beforeEach(() =>
  app.db.transactions.run(async (tx) => {
    made.first = (await aPiece(tx, shop.style, shop.store)).id;
    made.second = (await aPiece(tx, shop.style, shop.store)).id;
    PAPER.number = newId().slice(-10);
  }),
);

const alarms = async () =>
  (await app.get(Certificates).open(people.headquarters)).filter(({ number }) => number === PAPER.number);
const bind = (pieceId: string): Promise<string> =>
  app
    .get(Certificates)
    .bind(people.manager, pieceId, PAPER, '随货证书')
    .then(
      () => 'bound',
      (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
    );
const papersOf = async (pieceId: string): Promise<string[]> => {
  const file = await app.get(Stock).file(await app.get(Stock).get(pieceId));
  return file.certificates.map(({ number }) => number);
};
const lastLine = async (pieceId: string) => (await app.get(Stock).history(pieceId)).at(-1);

describe('a certificate', () => {
  it('is bound to a piece and stands in its passport', async () => {
    expect(await bind(made.first)).toBe('bound');
    expect(await papersOf(made.first)).toEqual([PAPER.number]);
    expect(await lastLine(made.first)).toMatchObject({
      action: 'certify',
      evidence: [{ kind: 'certificate', ref: `GIA ${PAPER.number}` }],
    });
    expect(await bind(made.first)).toBe('bound');
    expect((await app.get(Stock).get(made.first)).lastSeq).toBe(2);
  });

  it('bound twice is refused and an alarm that outlives the refusal, once for a pair', async () => {
    await bind(made.first);
    expect([await bind(made.second), await bind(made.second)]).toEqual([
      'certificate.conflict',
      'certificate.conflict',
    ]);
    expect(await papersOf(made.second)).toEqual([]);
    expect(await alarms()).toMatchObject([
      { ...PAPER, boundPieceId: made.first, claimedPieceId: made.second },
    ]);
    const news = await app.db.database.query(
      "SELECT payload FROM outbox_event WHERE topic = 'certificate.conflict' AND JSON_VALUE(payload, '$.number') = ?",
      [PAPER.number],
    );
    expect(news).toHaveLength(1);
  });

  it('claimed by twenty pieces at once is bound to one of them', async () => {
    const pieces = await app.db.transactions.run(async (tx) => {
      const ids: string[] = [];
      for (let i = 0; i < 20; i++) ids.push((await aPiece(tx, shop.style, shop.store)).id);
      return ids;
    });
    const outcomes = await Promise.all(pieces.map(bind));
    expect(outcomes.filter((word) => word === 'bound')).toHaveLength(1);
    expect(outcomes.filter((word) => word === 'certificate.conflict')).toHaveLength(19);
    expect(await alarms()).toHaveLength(19);
  });

  it('goes to the other piece when headquarters says so, and both passports tell it', async () => {
    await bind(made.first);
    await bind(made.second);
    const certificates = app.get(Certificates);
    const [conflict] = await alarms();
    await certificates.settle(people.headquarters, conflict?.id ?? '', 'moved', '核对后属于第二件');
    expect([await papersOf(made.first), await papersOf(made.second)]).toEqual([[], [PAPER.number]]);
    expect([(await lastLine(made.first))?.action, (await lastLine(made.second))?.action]).toEqual([
      'uncertify',
      'certify',
    ]);
    expect(await alarms()).toEqual([]);
    const again = certificates.settle(people.headquarters, conflict?.id ?? '', 'kept', '再来一次');
    await expect(again).rejects.toMatchObject({ code: 'certificate.settled' });
  });
});

describe('enrolling a piece', () => {
  const enrolment = (facts: Partial<Enrolment> = {}): Enrolment => ({
    styleCode: made.code,
    storeId: made.store,
    goldMg: 5_120,
    grossMg: 5_300,
    sizeHmm: 5200,
    fixedPriceFen: null,
    stonesFen: 0,
    costFen: 412_300,
    container: 'safe',
    condition: 'new',
    consignorId: null,
    stones: [
      {
        gem: 'diamond',
        main: true,
        count: 1,
        milliCarat: 180,
        shape: '圆形',
        colour: 'F',
        clarity: 'VS1',
        cut: 'EX',
        setting: '爪镶',
      },
    ],
    certificates: [{ ...PAPER, stone: null }],
    inStore: true,
    ...facts,
  });
  const enrol = (facts?: Partial<Enrolment>): Promise<string> =>
    app.get(Enrolments).enrol(people.headquarters, enrolment(facts), '工坊完工');

  it('gives it an identity, a tag, its papers and a passport from the first line on', async () => {
    const piece = await app.get(Stock).get(await enrol());
    expect(piece).toMatchObject({ state: 'in_stock', lastSeq: 2, costFen: 412_300, condition: 'new' });
    const history = await app.get(Stock).history(piece.id);
    expect(history.map(({ action }) => action)).toEqual(['enrol', 'receive']);
    expect(history[0]).toMatchObject({ fromState: null, factsAfter: { goldMg: 5_120, costFen: 412_300 } });
    expect((await app.get(Stock).byTag(piece.serial))?.id).toBe(piece.id);
    expect(await papersOf(piece.id)).toEqual([PAPER.number]);
  });

  it('links a paper to its stone, and refuses one that is not on the list', async () => {
    const linked = await app.get(Stock).get(await enrol({ certificates: [{ ...PAPER, stone: 0 }] }));
    const file = await app.get(Stock).file(linked);
    expect(file.certificates).toEqual([{ ...PAPER, stone: 0 }]);
    const [first] = await app.get(Stock).history(linked.id);
    expect(first?.evidence).toEqual([
      { kind: 'certificate', ref: `${PAPER.lab} ${PAPER.number}`, note: 'diamond' },
    ]);
    await expect(enrol({ certificates: [{ ...PAPER, stone: 1 }] })).rejects.toMatchObject({
      code: 'request.invalid',
    });
  });

  it('is linked to another stone later, by the same binding, with a line of its own', async () => {
    const id = await enrol();
    const certificates = app.get(Certificates);
    await certificates.bind(people.manager, id, PAPER, '对应主石', 0);
    await certificates.bind(people.manager, id, PAPER, '对应主石', 0);
    expect((await app.get(Stock).file(await app.get(Stock).get(id))).certificates).toEqual([
      { ...PAPER, stone: 0 },
    ]);
    const lines = (await app.get(Stock).history(id)).filter(({ action }) => action === 'certify');
    expect(lines).toHaveLength(1);
    await expect(certificates.bind(people.manager, id, PAPER, '没有这颗', 3)).rejects.toMatchObject({
      code: 'request.invalid',
    });
  });

  it('with a paper of another piece writes nothing but the alarm', async () => {
    await bind(made.first);
    await expect(enrol()).rejects.toMatchObject({ code: 'certificate.conflict' });
    const [pieces] = await app.db.database.query<{ n: number }>(
      'SELECT COUNT(*) AS n FROM piece WHERE id > ?',
      [made.second],
    );
    expect(pieces?.n).toBe(0);
    expect(await alarms()).toMatchObject([{ boundPieceId: made.first, claimedPieceId: null }]);
  });

  it('refuses a whole that weighs less than its metal, and a style nobody knows', async () => {
    await expect(enrol({ grossMg: 5_119 })).rejects.toMatchObject({ code: 'request.invalid' });
    await expect(enrol({ styleCode: 'ZY-NO' })).rejects.toMatchObject({ code: 'style.not_found' });
  });
});
