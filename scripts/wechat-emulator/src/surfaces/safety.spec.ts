import { anEmulator, Caller } from '../../test/kit.js';
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
  await caller.control('login', { openid: 'oAnna' });
});

const check = (body: Record<string, unknown>): Promise<Record<string, unknown>> =>
  caller.business('/wxa/msg_sec_check', body);
const asAnna = (content: string): Promise<Record<string, unknown>> =>
  check({ version: 2, scene: 2, openid: 'oAnna', content });

describe('the check of a text', () => {
  it('passes what a customer of a jeweller says', async () => {
    expect(await asAnna('戒指的副石松了')).toMatchObject({
      errcode: 0,
      result: { suggest: 'pass', label: 100 },
    });
  });

  it('objects with a label, or wants a person to look', async () => {
    expect(await asAnna('这里赌博')).toMatchObject({ result: { suggest: 'risky', label: 20006 } });
    expect(await asAnna('加我微信')).toMatchObject({ result: { suggest: 'review', label: 10001 } });
  });

  it('wants to know the author and the scene', async () => {
    expect(await check({ version: 2, scene: 2, openid: 'oNobody', content: '好' })).toMatchObject({
      errcode: 40003,
    });
    expect(await check({ version: 2, scene: 9, openid: 'oAnna', content: '好' })).toMatchObject({
      errcode: 40129,
    });
    expect(await check({ content: '' })).toMatchObject({ errcode: 44002 });
  });

  it('in its old form takes a text alone', async () => {
    expect(await check({ content: '好' })).toMatchObject({ errcode: 0 });
    expect(await check({ content: '色情' })).toMatchObject({ errcode: 87014 });
  });
});
