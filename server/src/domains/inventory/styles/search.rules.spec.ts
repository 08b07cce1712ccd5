import { GEMS, KINDS, METALS, METAL_COLOURS } from '@zhuyue/shared';
import fc from 'fast-check';
import { normalised } from './search/fold.rules.js';
import { gramsAsked, gramsOf, searchText } from './search.rules.js';

describe('the grams of a style on the desk', () => {
  it('find a style whose own text is typed', () => {
    const style = fc.record({
      code: fc.constant('ZY-N0001'),
      name: fc.stringMatching(/^[一-龥]{2,12}$/),
      seriesName: fc.option(fc.stringMatching(/^[一-龥]{2,4}$/)),
      craft: fc.constant('古法'),
      kind: fc.constantFrom(...KINDS),
      metal: fc.constantFrom(...METALS),
      metalColour: fc.constantFrom(...METAL_COLOURS),
      gem: fc.constantFrom(...GEMS),
    });
    fc.assert(
      fc.property(style, fc.nat(), fc.nat(), (facts, from, length) => {
        const start = from % facts.name.length;
        const part = facts.name.slice(start, start + 1 + (length % facts.name.length));
        // Names are written in simplified characters: how rare traditional ones fold depends on their neighbours.
        fc.pre(normalised(facts.name) === facts.name && normalised(part) === part);
        const grams = new Set(gramsOf(searchText(facts)));
        expect(gramsAsked(part).every((gram) => grams.has(gram))).toBe(true);
      }),
    );
  });
});
