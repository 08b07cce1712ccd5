import { Frames, type Steps } from './frames';
import type { Grey } from './grey';
import type { Code } from './reading';

const now = { ms: 0 };
beforeEach(() => {
  now.ms = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now.ms);
});

const picture = (name: number): Grey => ({ width: name, height: 1, data: new Uint8Array(1) });
const CODE: Code = {
  text: 'ours',
  corners: [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ],
};

/** A reader whose looks take so many milliseconds; the last step of every ladder reads the code. */
function aReader({ glance, steps, reads = true }: { glance: number; steps: number[]; reads?: boolean }) {
  const climbed: number[] = [];
  const easy = new Set<number>();
  const ladder = (grey: Grey): Steps => {
    let at = 0;
    const read = (): boolean => reads && at === steps.length;
    return {
      next: async () => (at < steps.length ? `step ${String(at)}` : null),
      step: async () => {
        now.ms += steps[at] ?? 0;
        at += 1;
        climbed.push(grey.width);
      },
      get climbed() {
        return { codes: read() ? [CODE] : [], unread: [], rung: `step ${String(at)}` };
      },
    };
  };
  const frames = new Frames({
    ladder,
    glance: async ({ width }) => {
      now.ms += glance;
      return { codes: easy.has(width) ? [CODE] : [], seen: [] };
    },
  });
  const read = async (name: number) => {
    const began = now.ms;
    const { codes } = await frames.read(picture(name), began);
    return { read: codes.length > 0, took: now.ms - began };
  };
  return { read, climbed, easy, frames };
}

describe('a frame of the camera', () => {
  it('takes no longer than it may once the steps are known, and the ladder is climbed to its end all the same', async () => {
    const { read, climbed } = aReader({ glance: 40, steps: [50, 90, 60, 30, 30], reads: false });
    // The first time round nobody knows what a step takes.
    for (let name = 1; name <= 12; name += 1) await read(name);
    climbed.length = 0;
    for (let name = 13; name <= 40; name += 1) expect((await read(name)).took).toBeLessThanOrEqual(110);
    expect(climbed.length).toBeGreaterThanOrEqual(15);
  });

  it('goes on with the picture before it, and reads what neither alone had time for', async () => {
    const { read, climbed } = aReader({ glance: 40, steps: [80, 80, 80] });
    const found: boolean[] = [];
    while (found.at(-1) !== true) found.push((await read(found.length + 1)).read);
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(climbed)).toEqual(new Set([1]));
  });

  it('takes a step that is longer than a frame, or it would never be taken', async () => {
    const { read } = aReader({ glance: 40, steps: [300, 300] });
    const found: boolean[] = [];
    while (found.at(-1) !== true && found.length < 10) found.push((await read(found.length + 1)).read);
    expect(found.at(-1)).toBe(true);
  });

  it('is read at a glance while a harder picture is still worked on, which is then forgotten', async () => {
    const { read, climbed, easy } = aReader({ glance: 40, steps: [60, 60, 60], reads: false });
    await read(1);
    easy.add(2);
    expect((await read(2)).read).toBe(true);
    climbed.length = 0;
    await read(3);
    expect(climbed).toEqual([3]);
  });

  it('does not go on with what was seen two seconds ago', async () => {
    const { read, climbed } = aReader({ glance: 40, steps: [60, 60, 60, 60], reads: false });
    await read(1);
    now.ms += 2_000;
    climbed.length = 0;
    await read(2);
    expect(new Set(climbed)).toEqual(new Set([2]));
  });
});
