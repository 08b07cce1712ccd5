import { GEMS, KINDS } from './catalogue.js';
import { framingOf, SHOTS, shotsFor, type Shot } from './claim-shots.js';
import { LIMITS } from './limits.js';

const all = KINDS.flatMap((kind) => GEMS.map((gem) => ({ kind, gem, shots: shotsFor(kind, gem) })));

describe('the pictures a claim asks for', () => {
  it('are the six of a ring', () => {
    expect(shotsFor('ring', 'diamond')).toEqual([
      'top',
      'side_left',
      'side_right',
      'hallmark',
      'prongs',
      'on_hand',
    ]);
  });

  it('begin with all of the piece, name none twice and leave room for pictures of the owner’s own choice', () => {
    for (const { shots } of all) {
      expect(framingOf(shots[0] as Shot)).toBe('whole');
      expect(new Set(shots).size).toBe(shots.length);
      expect(shots.length).toBeLessThanOrEqual(LIMITS.claimPhotos - 3);
    }
  });

  it('show a setting where there is one, and jade against the light', () => {
    for (const { kind, gem, shots } of all) {
      if (gem === 'none') expect(shots).not.toContain('prongs');
      if (gem === 'jade' && kind !== 'gold_bar') {
        expect(shots).toContain('against_light');
        expect(shots).not.toContain('prongs');
      }
    }
  });

  it('use every shot there is', () => {
    expect(new Set(all.flatMap(({ shots }) => shots))).toEqual(new Set(SHOTS));
  });
});
