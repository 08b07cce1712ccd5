import { aBoard, anApp, aStaffMember, aStore, aStyle } from '../../../test/index.js';
import { StyleImportWorker } from '../../domains/inventory/index.js';
import { Sessions } from '../../platform/auth/index.js';

interface Body {
  id: string;
  items: { id: string; [field: string]: unknown }[];
  [field: string]: unknown;
}
type Who = 'consultant' | 'manager' | 'headquarters';
const app = anApp({ keep: true });
const tokens: Record<Who, string> = { consultant: '', manager: '', headquarters: '' };

beforeAll(() =>
  app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    const store = await aStore(tx);
    await aStyle(tx, { code: 'ZY-R0001' });
    const hands = {
      consultant: await aStaffMember(tx, store),
      manager: await aStaffMember(tx, store, { role: 'manager' }),
      headquarters: await aStaffMember(tx, null),
    };
    for (const who of ['consultant', 'manager', 'headquarters'] as const)
      tokens[who] = (await app.get(Sessions).issue(tx, 'staff', hands[who].id, 'test')).token;
  }),
);

const ask = async (who: Who, method: 'GET' | 'POST' | 'DELETE', path: string, payload?: object) => {
  const reply = await app.inject({
    method,
    url: `/api/admin/${path}`,
    headers: { authorization: `Bearer ${tokens[who]}` },
    ...(payload === undefined ? {} : { payload }),
  });
  const json = (reply.headers['content-type'] ?? '').toString().includes('json');
  return { status: reply.statusCode, body: json ? reply.json<Body>() : ({} as Body), raw: reply.rawPayload };
};
const send = async (who: Who, content: string, name = 'a.csv') => {
  const line = 'zhuyue';
  const payload = `--${line}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n${content}\r\n--${line}--\r\n`;
  const reply = await app.inject({
    method: 'POST',
    url: '/api/admin/style-imports',
    headers: {
      authorization: `Bearer ${tokens[who]}`,
      'content-type': `multipart/form-data; boundary=${line}`,
    },
    payload,
  });
  return { status: reply.statusCode, body: reply.json<Body>() };
};

describe('a sheet of styles', () => {
  it('is sent, looked at, and comes to nothing when it is cancelled', async () => {
    const { status, body } = await send('manager', '款号,品类\nZY-R0002,皇冠');
    expect(status).toBe(201);
    await app.get(StyleImportWorker).next();
    expect((await ask('manager', 'GET', `style-imports/${body.id}`)).body).toMatchObject({
      state: 'checked',
      counts: { refused: 1 },
    });
    const rows = (await ask('manager', 'GET', `style-imports/${body.id}/rows?verdict=refused`)).body;
    expect(rows).toMatchObject({ total: 1, items: [{ number: 2, code: 'ZY-R0002' }] });
    expect(rows.items[0]?.['refusals']).toContainEqual({
      cell: 'B2',
      header: '品类',
      reason: 'unknown_word',
      text: '皇冠',
    });
    const applied = await ask('manager', 'POST', `style-imports/${body.id}/apply`, { mode: 'all' });
    expect([applied.status, applied.body['error']]).toEqual([
      409,
      expect.objectContaining({ code: 'import.action_refused' }),
    ]);
    const cancelled = await ask('manager', 'POST', `style-imports/${body.id}/cancel`);
    expect(cancelled.body['state']).toBe('cancelled');
  });

  it('is nobody else’s business, and no other file is one', async () => {
    expect((await send('consultant', '款号')).status).toBe(403);
    expect((await send('manager', 'x', 'a.xls')).body).toMatchObject({ state: 'failed', fault: 'old_excel' });
    expect((await ask('manager', 'GET', 'style-imports/unknown')).status).toBe(404);
    expect((await ask('consultant', 'GET', 'style-imports/export?format=csv')).status).toBe(403);
  });

  it('is given out with the mark of UTF-8 and the codes there are', async () => {
    const { status, raw } = await ask('manager', 'GET', 'style-imports/export?format=csv');
    expect(status).toBe(200);
    expect([...raw.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(raw.toString()).toContain('ZY-R0001');
  });
});

describe('search synonyms', () => {
  it('are kept by headquarters and tried by managers', async () => {
    const wish = { words: ['鸽子蛋', '足金戒指'], oneWay: true, note: '' };
    expect((await ask('manager', 'POST', 'synonyms', wish)).status).toBe(403);
    const added = await ask('headquarters', 'POST', 'synonyms', wish);
    expect(added.body.items).toMatchObject([{ words: wish.words, oneWay: true }]);
    const again = await ask('headquarters', 'POST', 'synonyms', wish);
    expect(again.body['error']).toMatchObject({ code: 'synonym.taken' });
    expect((await ask('consultant', 'GET', 'synonyms/trial?q=a')).status).toBe(403);
    const trial = await ask('manager', 'GET', `synonyms/trial?q=${encodeURIComponent('足金戒指')}`);
    expect(trial.body).toMatchObject({ total: 1, understood: [{ how: 'typed' }] });
    const [group] = added.body.items as { id: string; mark: string }[];
    const path = `synonyms/${group?.id ?? ''}`;
    expect((await ask('headquarters', 'DELETE', path)).status).toBe(400);
    const removed = await ask('headquarters', 'DELETE', `${path}?mark=${group?.mark ?? ''}`);
    expect(removed.body.items).toEqual([]);
  });
});
