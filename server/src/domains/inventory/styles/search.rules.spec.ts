import { GEMS, KINDS, METALS, METAL_COLOURS } from '@zhuyue/shared';
import fc from 'fast-check';
import { gramsAsked, gramsOf, searchText, styleSearch } from './search.rules.js';

const aRing = {
  code: 'ZY-R0042',
  name: '18K金钻石戒指',
  seriesName: '晨曦',
  craft: '微镶',
  kind: 'ring',
  metal: 'gold_18k',
  metalColour: 'rose',
  gem: 'diamond',
} as const;
const ring = searchText(aRing);

describe('searching styles', () => {
  it.each(['钻', '钻戒', '晨曦', '18k', '１８Ｋ金', '玫瑰金', 'zy-r0042', '戒指 钻石', '晨曦，微镶'])(
    'finds a ring of 18K gold with a diamond by %s',
    (query) => {
      expect(styleSearch(query)(ring)).toBe('exact');
    },
  );

  it('finds by the pairs of a word that is not written like this anywhere', () => {
    expect(styleSearch('18K金钻戒')(ring)).toBe('near');
  });

  it('finds 钻戒 among rings only', () => {
    const pendant = searchText({ ...aRing, name: '18K金钻石吊坠', kind: 'pendant' });
    expect(styleSearch('钻戒')(pendant)).toBeNull();
    expect(styleSearch('钻坠')(pendant)).toBe('exact');
  });

  it.each(['翡翠', '手镯', 'zy-r0043', '戒指 翡翠', '铂'])('does not find it by %s', (query) => {
    expect(styleSearch(query)(ring)).toBeNull();
  });

  it('never loses a style whose own text is typed', () => {
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
        expect(styleSearch(part)(searchText(facts))).toBe('exact');
        // What memory finds, the gram table finds.
        const grams = new Set(gramsOf(searchText(facts)));
        expect(gramsAsked(part).every((gram) => grams.has(gram))).toBe(true);
      }),
    );
  });
});
