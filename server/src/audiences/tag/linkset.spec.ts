import { readGs1Link } from '@zhuyue/shared';
import { linksetOf, wantsLinkset, type LinksetFacts, type LinkTarget } from './linkset.rules.js';

const FACTS: LinksetFacts = {
  tagBase: 'https://zy.cn',
  shopBase: 'https://shop.zhuyue.cn',
  code: { gtin: '09506000134352', cpv: null, lot: null, serial: '10000016NFYE4N6CH551' },
  name: '足金戒指',
  styleId: '01KAX0000000000000000000AA',
  certified: true,
};
const VOC = 'https://ref.gs1.org/voc/';
const targets = (context: Record<string, unknown>): [string, LinkTarget[]][] =>
  Object.entries(context).filter((entry): entry is [string, LinkTarget[]] => Array.isArray(entry[1]));

describe('a linkset', () => {
  it('has the very piece and its product, each anchored at a link GS1 can read', () => {
    const { linkset } = linksetOf({ ...FACTS, code: { ...FACTS.code, cpv: '2A', lot: 'L-7' } });
    expect(linkset.map(({ anchor }) => readGs1Link(anchor))).toMatchObject([
      { gtin: '09506000134352', cpv: '2A', lot: 'L-7', serial: '10000016NFYE4N6CH551' },
      { gtin: '09506000134352', serial: null },
    ]);
  });

  it('has one default link for each, and only whole addresses under link types of GS1', () => {
    for (const context of linksetOf(FACTS).linkset) {
      const all = targets(context);
      expect(all.find(([type]) => type === `${VOC}defaultLink`)?.[1]).toHaveLength(1);
      for (const [type, links] of all) {
        expect(type).toMatch(/^https:\/\/ref\.gs1\.org\/voc\/[a-zA-Z]+$/);
        for (const { href, title } of links) {
          expect(URL.canParse(href)).toBe(true);
          expect(title).not.toBe('');
        }
      }
    }
  });

  it('leads to the page, the check, the style, the stores, and to certificates where there are some', () => {
    const types = (certified: boolean) =>
      targets(linksetOf({ ...FACTS, certified }).linkset[0] ?? {}).map(([type]) => type.slice(VOC.length));
    expect(types(true)).toEqual([
      'defaultLink',
      'verificationService',
      'certificationInfo',
      'pip',
      'hasRetailers',
    ]);
    expect(types(false)).not.toContain('certificationInfo');
  });

  it('is given to whoever names it', () => {
    expect(wantsLinkset('application/linkset+json')).toBe(true);
    expect(wantsLinkset('application/linkset+json;q=0.9, text/html;q=0.5')).toBe(true);
    expect(wantsLinkset('text/html,*/*;q=0.8')).toBe(false);
    expect(wantsLinkset(undefined)).toBe(false);
  });
});
