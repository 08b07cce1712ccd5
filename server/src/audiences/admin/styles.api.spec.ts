import { aStone, emptyStyle, type StyleContent } from '@zhuyue/shared';
import sharp from 'sharp';
import { aBoard, anApp, aSeries, aStaffMember, aStore } from '../../../test/index.js';
import { Sessions } from '../../platform/auth/index.js';

const app = anApp({ keep: true });
const tokens = { consultant: '', manager: '', headquarters: '' };
type Who = keyof typeof tokens;
const made = { series: '' };

beforeAll(() =>
  app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    const store = await aStore(tx);
    made.series = (await aSeries(tx, { name: '山月' })).id;
    for (const role of ['consultant', 'manager', 'headquarters'] as const) {
      const row = await aStaffMember(tx, role === 'headquarters' ? null : store, { role, name: role });
      tokens[role] = (await app.get(Sessions).issue(tx, 'staff', row.id, 'test')).token;
    }
  }),
);

interface Reply {
  id: string;
  version: number;
  total: number;
  items: { id: string; name: string; refused: string | null }[];
  error: { code: string; details: Record<string, unknown> };
  [field: string]: unknown;
}
const ask = async (who: Who | null, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) => {
  const reply = await app.inject({
    method,
    url: `/api/admin/${path}`,
    headers: who === null ? {} : { authorization: `Bearer ${tokens[who]}` },
    ...(payload ? { payload } : {}),
  });
  return { status: reply.statusCode, body: reply.json<Reply>() };
};
const content = (facts: Partial<StyleContent> = {}): StyleContent => ({
  ...emptyStyle('ring'),
  name: '18K金合成钻石戒指',
  seriesId: made.series,
  metals: [{ metal: 'gold_18k', colour: 'white', finenessPermille: 750 }],
  plating: { kind: 'rhodium', thicknessHum: 50 },
  stones: [{ ...aStone('lab_diamond'), origin: 'lab_grown', milliCaratFrom: 500, milliCaratTo: 520 }],
  crafts: ['prong_set'],
  sizesHmm: [5000, 5200],
  description: '一颗合成钻石。',
  care: '半年检查一次镶口。',
  pictures: [{ file: 'ring--gold--none.webp', caption: '正面', rendered: true }],
  videoUrl: 'https://v.qq.com/x/page/a.html',
  priceMode: 'fixed',
  fixedPriceFen: 500_000,
  typicalGoldMg: 3_000,
  ...facts,
});
const aDraft = async (facts: Partial<StyleContent> = {}): Promise<string> => {
  const { body } = await ask('manager', 'POST', 'styles', { kind: 'ring' });
  await ask('manager', 'PUT', `styles/${body.id}/draft`, { version: 1, content: content(facts) });
  return body.id;
};
const step = (who: Who, id: string, body: object) => ask(who, 'POST', `styles/${id}/actions`, body);

describe('styles on the desk', () => {
  it('are read by everybody who is logged in', async () => {
    const id = await aDraft();
    expect((await ask('consultant', 'GET', 'styles?tab=draft&q=合成')).body.items[0]).toMatchObject({
      id,
      revisionState: 'draft',
      picture: '/media/renders/ring--gold--none.webp',
    });
    expect((await ask(null, 'GET', 'styles')).status).toBe(401);
    expect((await ask('consultant', 'GET', 'styles/01ARZ3NDEKTSV4RRFFQ69G5FAV')).status).toBe(404);
  });

  it('are proposed by managers and not by consultants', async () => {
    expect((await ask('consultant', 'POST', 'styles', { kind: 'ring' })).status).toBe(403);
    const id = await aDraft();
    const draft = { version: 2, content: content() };
    expect((await ask('consultant', 'PUT', `styles/${id}/draft`, draft)).status).toBe(403);
    expect((await step('consultant', id, { action: 'submit', version: 2 })).status).toBe(403);
    expect((await step('manager', id, { action: 'submit', version: 2 })).body).toMatchObject({
      open: { state: 'in_review', faults: [] },
    });
  });

  it('go the whole way to the customer, and are approved by headquarters only', async () => {
    const id = await aDraft();
    await step('manager', id, { action: 'submit', version: 2 });
    expect((await step('manager', id, { action: 'approve', version: 3 })).body.error.code).toBe(
      'style.action_refused',
    );
    const approved = await step('headquarters', id, { action: 'approve', version: 3 });
    expect(approved.body).toMatchObject({ state: 'published', open: null, live: content() });
    const page = await app.inject({ method: 'GET', url: `/api/customer/styles/${id}` });
    expect(page.json<Reply>()).toMatchObject({
      name: '18K金合成钻石戒指',
      story: {
        stones: [{ gem: 'lab_diamond', origin: 'lab_grown' }],
        videoUrl: 'https://v.qq.com/x/page/a.html',
      },
    });
    expect((await ask('manager', 'POST', `styles/${id}/sale`, { action: 'withdraw' })).status).toBe(403);
    const withdrawn = await ask('headquarters', 'POST', `styles/${id}/sale`, {
      action: 'withdraw',
      note: '停产',
    });
    expect(withdrawn.body['state']).toBe('withdrawn');
    expect(
      (await ask('headquarters', 'POST', `styles/${id}/sale`, { action: 'republish' })).body['state'],
    ).toBe('published');
  });

  it('tell the second of two editors', async () => {
    const id = await aDraft();
    const late = await ask('headquarters', 'PUT', `styles/${id}/draft`, {
      version: 1,
      content: content({ care: '别的' }),
    });
    expect([late.status, late.body.error.code]).toEqual([409, 'style.changed_meanwhile']);
    const next = await ask('headquarters', 'PUT', `styles/${id}/draft`, {
      version: 2,
      content: content({ care: '别的' }),
    });
    expect(next.body.version).toBe(3);
  });

  it('refuse what is no wording', async () => {
    const id = await aDraft();
    for (const wrong of [
      { pictures: [{ file: '../../etc/passwd', caption: '', rendered: false }] },
      { frames: ['u/../x.jpg'] },
      { sizesHmm: [1] },
      { kind: 'watch' as 'ring' },
      { stones: [{ ...aStone('diamond'), count: 0 }] },
    ]) {
      const reply = await ask('manager', 'PUT', `styles/${id}/draft`, {
        version: 2,
        content: content(wrong),
      });
      expect(reply.status).toBe(400);
    }
  });

  it('come back from an older wording', async () => {
    const id = await aDraft();
    await step('manager', id, { action: 'submit', version: 2 });
    await step('headquarters', id, { action: 'sendBack', version: 3, note: '请核对克拉' });
    await ask('manager', 'PUT', `styles/${id}/draft`, { version: 1, content: content({ care: '改过' }) });
    expect((await ask('consultant', 'POST', `styles/${id}/restore`, { number: 1 })).status).toBe(403);
    expect((await ask('manager', 'POST', `styles/${id}/restore`, { number: 1 })).body).toMatchObject({
      open: { number: 2, content: content() },
    });
    expect((await ask('consultant', 'GET', `styles/${id}/revisions/1`)).body).toMatchObject({
      note: '请核对克拉',
      content: content(),
    });
  });

  it('are handed in by the dozen, each with its own answer', async () => {
    const [good, bad] = [await aDraft(), await aDraft({ name: '千足金戒指' })];
    const { body } = await ask('manager', 'POST', 'styles/bulk', { action: 'submit', ids: [good, bad] });
    expect(body.items).toEqual([
      { id: good, refused: null, refusals: [] },
      { id: bad, refused: 'style.action_refused', refusals: ['incomplete'] },
    ]);
    expect((await ask('consultant', 'POST', 'styles/bulk', { action: 'submit', ids: [good] })).status).toBe(
      403,
    );
  });
});

describe('a picture of the range', () => {
  const form = (bytes: Buffer) => ({
    payload: Buffer.concat([
      Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n'),
      bytes,
      Buffer.from('\r\n--x--\r\n'),
    ]),
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  });
  const send = async (who: Who, bytes: Buffer) => {
    const { payload, headers } = form(bytes);
    const authorization = `Bearer ${tokens[who]}`;
    return app.inject({
      method: 'POST',
      url: '/api/admin/media',
      payload,
      headers: { ...headers, authorization },
    });
  };

  it('is sent in by a manager and seen by everybody, small and whole', async () => {
    const png = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#b08d57' } })
      .png()
      .toBuffer();
    expect((await send('consultant', png)).statusCode).toBe(403);
    const reply = await send('manager', png);
    const { file, url, smallUrl } = reply.json<{ file: string; url: string; smallUrl: string }>();
    expect(file).toMatch(/^u\/[0-9a-f]{32}\.jpg$/);
    expect((await send('manager', png)).json<{ file: string }>().file).toBe(file);
    for (const [address, width] of [
      [url, 900],
      [smallUrl, 480],
    ] as const) {
      const shown = await app.inject({ method: 'GET', url: address });
      expect(shown.headers['cache-control']).toContain('immutable');
      expect((await sharp(shown.rawPayload).metadata()).width).toBe(width);
    }
    for (const name of ['x.jpg', `${'0'.repeat(32)}.jpg`]) {
      expect((await app.inject({ method: 'GET', url: `/media/u/${name}` })).statusCode).toBe(404);
    }
  });
});

describe('series', () => {
  it('are made, told anew and put in order by headquarters', async () => {
    const facts = { name: '初雪', story: '第一场雪。', picture: 'ring--gold--none.webp' };
    expect((await ask('manager', 'POST', 'series', facts)).status).toBe(403);
    const added = await ask('headquarters', 'POST', 'series', facts);
    const [, second] = added.body.items;
    expect(second).toMatchObject({ name: '初雪', pictureUrl: '/media/renders/ring--gold--none.webp' });
    const id = second?.id ?? '';
    expect((await ask('headquarters', 'POST', 'series', facts)).body.error.code).toBe('series.name_taken');
    await ask('headquarters', 'PUT', `series/${id}`, { ...facts, name: '晴雪' });
    const ordered = await ask('headquarters', 'PUT', 'series/order', { ids: [id, made.series] });
    expect(ordered.body.items.map((one) => one.name)).toEqual(['晴雪', '山月']);
    expect((await ask('headquarters', 'PUT', 'series/order', { ids: [id] })).status).toBe(404);
    expect((await ask('manager', 'PUT', `series/${id}`, facts)).status).toBe(403);
    expect((await ask('consultant', 'GET', 'series')).status).toBe(200);
  });
});
