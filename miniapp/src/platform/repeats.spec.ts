import { Repeats } from './repeats';
import { Steady } from './steady';

describe('a code in view of the camera', () => {
  it('is told once while it stays', () => {
    const repeats = new Repeats();
    const told = Array.from({ length: 100 }, (_, frame) => repeats.isNew('a', frame * 150)).filter(Boolean);
    expect(told).toHaveLength(1);
  });

  it('is told again when it comes back after it was away', () => {
    const repeats = new Repeats();
    expect([repeats.isNew('a', 0), repeats.isNew('a', 1_500), repeats.isNew('a', 3_600)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('does not make the one before it new: a count sweeps over pieces that lie side by side', () => {
    const repeats = new Repeats();
    expect([repeats.isNew('a', 0), repeats.isNew('b', 150), repeats.isNew('a', 300)]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('what the person is told about the frames', () => {
  it('is nothing about a single bad one', () => {
    const steady = new Steady();
    expect([steady.see('blurred', 0), steady.see('nothing', 100), steady.see('blurred', 200)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('is the fault that most of the last frames have, until a code is read', () => {
    const steady = new Steady();
    const frames = ['far', 'nothing', 'far', 'blurred', 'far'] as const;
    expect(frames.map((fault, at) => steady.see(fault, at * 100))).toEqual([null, null, null, null, 'far']);
    expect(steady.see(null, 500)).toBeNull();
    expect(steady.see('far', 600)).toBeNull();
  });

  it('is that there is no code only after some time of aiming', () => {
    const steady = new Steady();
    expect(steady.see('nothing', 0)).toBeNull();
    expect(steady.see('nothing', 3_900)).toBeNull();
    expect(steady.see('nothing', 4_000)).toBe('nothing');
    steady.see(null, 4_100);
    expect(steady.see('nothing', 4_200)).toBeNull();
  });
});
