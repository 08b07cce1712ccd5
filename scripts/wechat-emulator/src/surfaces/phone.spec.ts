import { anEmulator, Caller } from '../../test/kit.js';
import type { Emulator } from '../emulator.js';

let emulator: Emulator;
let caller: Caller;

beforeAll(async () => {
  emulator = await anEmulator();
  caller = new Caller(emulator);
});
afterAll(() => emulator.stop());
beforeEach(() => caller.control('reset'));

const lookUp = (body: Record<string, string>): Promise<Record<string, unknown>> =>
  caller.business('/wxa/business/getuserphonenumber', body);
const offer = async (): Promise<string> =>
  String((await caller.control('phone', { openid: 'oAnna', phone: '13800138000' }))['code']);

describe('the phone number behind a code', () => {
  it('is told once, and charged', async () => {
    const code = await offer();
    expect(await lookUp({ code })).toMatchObject({
      errcode: 0,
      phone_info: {
        purePhoneNumber: '13800138000',
        countryCode: '86',
        watermark: { appid: caller.identity.appid },
      },
    });
    expect(await lookUp({ code })).toMatchObject({ errcode: 40029 });
    expect(await caller.look('state/billing')).toEqual({ phoneLookups: 1 });
  });

  it('is not told for an old code or a code of wx.login', async () => {
    const old = await offer();
    await caller.control('clock', { advance: 300 });
    expect(await lookUp({ code: old })).toMatchObject({ errcode: 40029 });
    const { code } = await caller.control('login', { openid: 'oAnna' });
    expect(await lookUp({ code: String(code) })).toMatchObject({ errcode: 40029 });
  });

  it('is not told to another person, and the code is not spent by trying', async () => {
    const code = await offer();
    expect(await lookUp({ code, openid: 'oBen' })).toMatchObject({ errcode: 40029 });
    expect(await lookUp({ code, openid: 'oAnna' })).toMatchObject({ errcode: 0 });
  });
});
