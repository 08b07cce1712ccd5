import { publicPassportOf } from './public-passport.rules.js';

type Told = Parameters<typeof publicPassportOf>[0][number];
const aLine = (action: Told['action'], day: string, facts: Partial<Told> = {}): Told => ({
  action,
  at: new Date(`${day}T04:00:00.000Z`),
  storeCity: '上海市',
  evidence: null,
  actorRole: 'manager',
  refId: null,
  factsAfter: null,
  ...facts,
});
const visit = (day: string, id: string): Told =>
  aLine('hold', day, { actorRole: 'system', refId: id, factsAfter: { heldFor: id } });

describe('what a stranger reads of a piece', () => {
  it('is its life by months, its papers, and try-ons as a number', () => {
    const lines = [
      aLine('enrol', '2026-01-05', {
        evidence: [{ kind: 'certificate', ref: 'GIA 2216845671', note: 'diamond' }],
      }),
      aLine('receive', '2026-02-01'),
      visit('2026-02-10', 'a'),
      aLine('release', '2026-02-10'),
      visit('2026-02-20', 'b'),
      aLine('hold', '2026-02-21', { factsAfter: { heldFor: 'staff' } }),
      aLine('weigh', '2026-02-22', { evidence: [{ kind: 'document', ref: '内部 7' }] }),
      aLine('handOver', '2026-03-02'),
      aLine('takeIn', '2027-01-03'),
      aLine('handBack', '2027-01-20'),
    ];
    expect(
      publicPassportOf(lines).map(({ what, month, city, certificate, gem, count }) =>
        [what, month, city, certificate, gem, count].filter((part) => part !== null).join(' '),
      ),
    ).toEqual([
      'made 2026-01',
      'certified 2026-01 GIA 2216845671 diamond',
      'arrived 2026-02 上海市',
      'tried_on 2026-02 2',
      'sold 2026-03',
      'serviced 2027-01',
    ]);
  });

  it('does not call it sold when the sale was taken back', () => {
    const lines = [aLine('handOver', '2026-03-02'), aLine('reverseHandOver', '2026-03-02')];
    expect(publicPassportOf(lines)).toEqual([]);
  });
});
