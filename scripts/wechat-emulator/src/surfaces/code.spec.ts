import { inflateSync } from 'node:zlib';
import { anEmulator, Caller, type Json } from '../../test/kit.js';
import type { Emulator } from '../emulator.js';

let emulator: Emulator;
let caller: Caller;

beforeAll(async () => {
  emulator = await anEmulator({ limits: { codesPerMinute: 20 } });
  caller = new Caller(emulator);
});
afterAll(() => emulator.stop());
beforeEach(() => caller.control('reset'));

const draw = async (body: Json): Promise<Response> =>
  caller.raw('POST', `/wxa/getwxacodeunlimit?access_token=${await caller.token()}`, body);

describe('a mini-program code', () => {
  it('is a picture of the asked width, black on white with a quiet margin', async () => {
    const reply = await draw({ scene: 't=7K2M9', page: 'tag/piece/index', width: 280 });
    const png = Buffer.from(await reply.arrayBuffer());
    expect(reply.headers.get('content-type')).toBe('image/png');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([280, 280]);
    const data = png.subarray(41, 41 + png.readUInt32BE(33));
    const pixels = inflateSync(data);
    expect(pixels).toHaveLength(280 * 281);
    expect(pixels[1]).toBe(255);
    expect(pixels.includes(0, 281 * 140 + 1)).toBe(true);
    expect(reply.headers.get('x-emu-code')).toBe('https://emu/wxa?scene=t%3D7K2M9&page=tag%2Fpiece%2Findex');
  });

  it.each<[string, Json, number]>([
    ['no scene', {}, 40129],
    ['a percent sign', { scene: 'a%20b' }, 40129],
    ['a scene of 33 characters', { scene: 'x'.repeat(33) }, 40169],
    ['scancode_time', { scene: 'scancode_time=1' }, 85096],
    ['a leading slash', { scene: 'a', page: '/tag/piece/index' }, 41030],
    ['a query in the page', { scene: 'a', page: 'tag/piece/index?x=1', check_path: false }, 41030],
    ['a width below 280', { scene: 'a', width: 279 }, 40097],
    ['an unknown version', { scene: 'a', env_version: 'beta' }, 40097],
  ])('is refused for %s', async (_what, body, errcode) => {
    expect(await (await draw(body)).json()).toMatchObject({ errcode });
  });

  it('may name an unreleased page only without the check', async () => {
    await caller.control('pages', { pages: ['pages/home/index'] });
    const body = { scene: 'a', page: 'tag/piece/index' };
    expect(await (await draw(body)).json()).toMatchObject({ errcode: 41030 });
    expect((await draw({ ...body, check_path: false })).headers.get('content-type')).toBe('image/png');
  });

  it('is drawn only so often a minute', async () => {
    await caller.control('clock', { advance: 60 });
    for (let n = 0; n < 20; n += 1) await (await draw({ scene: 'a', width: 280 })).arrayBuffer();
    expect(await (await draw({ scene: 'a', width: 280 })).json()).toMatchObject({ errcode: 45009 });
  });
});
