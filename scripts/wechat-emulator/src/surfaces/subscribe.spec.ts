import { anEmulator, Caller, type Json } from '../../test/kit.js';
import type { Emulator } from '../emulator.js';

let emulator: Emulator;
let caller: Caller;

beforeAll(async () => {
  emulator = await anEmulator();
  caller = new Caller(emulator);
});
afterAll(() => emulator.stop());
beforeEach(async () => {
  await caller.control('reset');
  await caller.person('oAnna');
});

const templateId = (): string =>
  emulator.world().templates.find(({ name }) => name === 'claim_ready')?.id ?? '';
const DATA = {
  character_string1: { value: 'SH20260301007' },
  thing2: { value: '足金竹节手镯' },
  thing3: { value: '珠约静安店' },
  thing4: { value: '请携带取件凭证' },
};

const choose = (choice: string): Promise<Json> =>
  caller.control('subscribe', { openid: 'oAnna', templates: { [templateId()]: choice } });
const send = (more: Json = {}): Promise<Json> =>
  caller.business('/cgi-bin/message/subscribe/send', {
    touser: 'oAnna',
    template_id: templateId(),
    page: 'customer/claim/index?id=1',
    data: DATA,
    miniprogram_state: 'formal',
    lang: 'zh_CN',
    ...more,
  });

describe('sending a subscribe message', () => {
  it('uses up one accept and arrives with the labels of the template', async () => {
    await choose('accept');
    expect(await send()).toMatchObject({ errcode: 0 });
    expect(await caller.look('state/messages')).toMatchObject([
      {
        openid: 'oAnna',
        title: '取件通知',
        lines: [{}, { label: '商品名称', value: '足金竹节手镯' }, {}, {}],
      },
    ]);
    expect(await send()).toMatchObject({ errcode: 43101 });
  });

  it('goes as often as there were accepts', async () => {
    await choose('accept');
    await choose('accept');
    expect([await send(), await send()]).toMatchObject([{ errcode: 0 }, { errcode: 0 }]);
  });

  it('is refused once the person switched the template off or was banned from it', async () => {
    await choose('accept');
    await choose('off');
    expect(await send()).toMatchObject({ errcode: 43101 });
    await choose('ban');
    expect(await send()).toMatchObject({ errcode: 43107 });
  });

  it('is refused while another message to the same person is under way', async () => {
    const slow = await anEmulator({ sendMs: 200 });
    caller = new Caller(slow);
    await caller.person('oAnna');
    await choose('accept');
    await choose('accept');
    const answers = await Promise.all([send(), send()]);
    caller = new Caller(emulator);
    await slow.stop();
    expect(answers.map(({ errcode }) => errcode).sort()).toEqual([0, 43108]);
  });

  it.each<[string, Json, number]>([
    ['a stranger', { touser: 'oNobody' }, 40003],
    ['an unknown template', { template_id: 'x' }, 40037],
    ['a page with a leading slash', { page: '/customer/claim/index' }, 41030],
    ['an unknown state', { miniprogram_state: 'gamma' }, 47003],
    ['an unknown language', { lang: 'de' }, 47003],
    ['no data', { data: null }, 47003],
  ])('is refused for %s', async (_what, wrong, errcode) => {
    await choose('accept');
    expect(await send(wrong)).toMatchObject({ errcode });
  });

  it.each<[string, Json]>([
    ['data.thing3.value', { ...DATA, thing3: { value: '一'.repeat(21) } }],
    ['data.thing4.value', { ...DATA, thing4: undefined }],
    ['data.phrase9', { ...DATA, phrase9: { value: '多余' } }],
  ])('names the wrong field %s', async (field, data) => {
    await choose('accept');
    const { errcode, errmsg } = await send({ data });
    expect(errcode).toBe(47003);
    expect(errmsg).toContain(`argument invalid! ${field} rid:`);
  });

  it('is refused for a page outside the released version, once that is known', async () => {
    await choose('accept');
    await caller.control('pages', { pages: ['pages/home/index'] });
    expect(await send()).toMatchObject({ errcode: 41030 });
    expect(await send({ page: 'pages/home/index' })).toMatchObject({ errcode: 0 });
  });
});
