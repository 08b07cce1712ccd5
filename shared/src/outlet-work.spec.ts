import { GEMS, KINDS } from './catalogue.js';
import { PROBLEMS_OF } from './case-flow.js';
import { CASE_KINDS } from './claim.js';
import { daysFor, lacking, OUTLET_WORKS, STANDARD_DAYS, withWorks, worksFor } from './outlet-work.js';
import { STORE_SERVICES } from './store.js';

const RING = { kind: 'ring', gem: 'diamond' } as const;
const PEARLS = { kind: 'necklace', gem: 'pearl' } as const;

describe('the work a case asks for', () => {
  it.each([
    ['a loose stone of a ring', 'repair', 'stone_loose', RING, ['stone_setting']],
    ['a torn string of pearls', 'repair', 'broken', PEARLS, ['pearl_restring']],
    ['a torn chain', 'repair', 'broken', { kind: 'necklace', gem: 'none' }, ['laser_weld']],
    ['a ring too small', 'resizing', 'size_wrong', RING, ['resizing']],
    ['a chain too short', 'repair', 'size_wrong', { kind: 'bracelet', gem: 'none' }, ['laser_weld']],
    ['a worn plating', 'replating', 'plating_worn', RING, ['plating']],
    ['gold gone dull', 'replating', 'tarnished', RING, ['polishing']],
    ['something else', 'repair', 'other', RING, []],
    ['a piece that goes back', 'return', 'other', RING, []],
    ['a question', 'question', 'other', RING, []],
  ] as const)('%s', (_, kind, problem, piece, works) => {
    expect(worksFor(kind, problem, piece)).toEqual(works);
  });

  it('is of the list, for every case of every piece', () => {
    for (const kind of CASE_KINDS)
      for (const problem of PROBLEMS_OF[kind])
        for (const piece of KINDS.flatMap((k) => GEMS.map((gem) => ({ kind: k, gem }))))
          for (const work of worksFor(kind, problem, piece)) expect(OUTLET_WORKS).toContain(work);
  });
});

describe('what a store does', () => {
  it('lacks what is not among its services', () => {
    expect(lacking(['cleaning', 'plating'], ['plating', 'resizing'])).toEqual(['resizing']);
  });
  it('takes as long as its longest work, by its own days before the standard', () => {
    expect(daysFor({}, [])).toBe(0);
    expect(daysFor({}, ['resizing', 'plating'])).toBe(STANDARD_DAYS.plating);
    expect(daysFor({ plating: 1 }, ['resizing', 'plating'])).toBe(STANDARD_DAYS.resizing);
  });
  it('keeps what is no work when its works change', () => {
    expect(withWorks(['collection', 'try_on', 'cleaning'], ['plating'])).toEqual([
      'try_on',
      'plating',
      'collection',
    ]);
    expect(withWorks(STORE_SERVICES, OUTLET_WORKS)).toEqual(STORE_SERVICES);
  });
});
