import type { AbsenceProposal, AbsenceVisit } from '@/api/desk/absences';
import { choicesOf, chosenFor, decisionOf, whyNot, wordsOf } from './choices';

const proposal = (kind: AbsenceProposal['kind'], startsAt: string, advisorId: string): AbsenceProposal => ({
  kind,
  startsAt,
  advisorId,
  advisorName: advisorId === 'b' ? '陈曦' : '李然',
});
const WAS = '2020-03-02T06:00:00.000Z';
const visit: AbsenceVisit = {
  id: 'v1',
  code: 'K7M2',
  contactName: '林女士',
  purposes: ['try_on'],
  state: 'booked',
  wasAt: WAS,
  startsAt: WAS,
  advisorName: '周晴',
  version: 4,
  stand: 'open',
  proposals: [
    proposal('advisor', WAS, 'b'),
    proposal('time', '2020-03-02T07:30:00.000Z', 'c'),
    proposal('time', '2020-03-03T06:00:00.000Z', 'b'),
  ],
  mayAsk: true,
  back: 'as_it_was',
};

it('the ways to see to a visit are named by what changes for the customer', () => {
  expect(choicesOf(visit).map((key) => wordsOf(visit, key))).toEqual([
    '换 陈曦，时间不变',
    '改到 15:30，李然',
    '改到 2020 年 3 月 3 日 14:00，陈曦',
    '请顾客自己选时间',
  ]);
});

it('what somebody picked is chosen while it can be had, else the best there is', () => {
  const [best, second] = choicesOf(visit);
  expect(chosenFor(visit, undefined)).toBe(best);
  expect(chosenFor(visit, second)).toBe(second);
  const without = { ...visit, proposals: visit.proposals.filter((one) => one.advisorId !== 'c') };
  expect(chosenFor(without, second)).toBe(best);
  expect(chosenFor({ ...visit, proposals: [], mayAsk: false }, second)).toBeNull();
});

it('a decision goes with the version it was made on', () => {
  const [best, , , ask] = choicesOf(visit);
  expect(decisionOf(visit, best ?? '')).toEqual({
    ...{ visitId: 'v1', version: 4, choice: 'advisor', startsAt: WAS, advisorId: 'b' },
  });
  expect(decisionOf(visit, ask ?? '')).toEqual({ visitId: 'v1', version: 4, choice: 'ask' });
});

it('a refusal is said in the words of the slot, or of the error', () => {
  const refused = (code: string, refusal: 'advisor_busy' | null) => ({
    visitId: 'v1',
    refused: { code, refusal },
  });
  expect(whyNot({ visitId: 'v1', refused: null })).toBeNull();
  expect(whyNot(refused('slot.refused', 'advisor_busy'))).toBe('顾问已约满');
  expect(whyNot(refused('absence.over', null))).toBe('这次请假已经结束');
});
