import type { Container, Gem, Lab, PieceCondition } from '@zhuyue/shared';
import type { Enrolment } from '@/api/desk/custody';
import { deskText } from '@/text/desk';
import { fenOf, hundredthsOf, milliCaratsOf, milligramsOf, PAPER_NUMBER } from '../parts/figures';

const text = deskText.custody;

export interface StoneForm {
  gem: Gem;
  main: boolean;
  count: string;
  carat: string;
  colour: string;
  clarity: string;
}
export interface PaperForm {
  lab: Lab;
  number: string;
  /** Which of the form's stones it is about; null: the whole piece. */
  stone: number | null;
}
export interface EnrolForm {
  gold: string;
  gross: string;
  size: string;
  fixed: string;
  stonesValue: string;
  cost: string;
  container: Container;
  condition: PieceCondition;
  inStore: boolean;
  stones: StoneForm[];
  papers: PaperForm[];
  reason: string;
}
export type Faults = Partial<
  Record<
    'gold' | 'gross' | 'size' | 'fixed' | 'stonesValue' | 'cost' | 'stones' | 'papers' | 'reason',
    string
  >
>;

export const blankForm = (): EnrolForm => ({
  gold: '',
  gross: '',
  size: '',
  fixed: '',
  stonesValue: '0',
  cost: '',
  container: 'safe',
  condition: 'new',
  inStore: true,
  stones: [],
  papers: [],
  reason: '',
});

const optional = (typed: string, read: (typed: string) => number | null): number | null | undefined => {
  if (typed.trim() === '') return null;
  return read(typed) ?? undefined;
};

const stoneOf = (stone: StoneForm) => ({
  gem: stone.gem,
  main: stone.main,
  count: /^[1-9]\d{0,3}$/.test(stone.count) ? Number(stone.count) : undefined,
  milliCarat: optional(stone.carat, milliCaratsOf),
  colour: stone.colour.trim() || null,
  clarity: stone.clarity.trim() || null,
  shape: null,
  cut: null,
  setting: null,
});

/** What is wrong in the form, field by field; empty when it can be sent. */
export function faultsOf(form: EnrolForm): Faults {
  const [goldMg, grossMg] = [milligramsOf(form.gold), milligramsOf(form.gross)];
  const faults: Faults = {};
  if (goldMg === null) faults.gold = text.weightWrong;
  if (grossMg === null) faults.gross = text.weightWrong;
  else if (goldMg !== null && grossMg < goldMg) faults.gross = text.grossBelow;
  if (optional(form.size, hundredthsOf) === undefined) faults.size = text.sizeWrong;
  if (optional(form.fixed, fenOf) === undefined) faults.fixed = text.moneyWrong;
  if (fenOf(form.stonesValue) === null) faults.stonesValue = text.moneyWrong;
  if (fenOf(form.cost) === null) faults.cost = text.moneyWrong;
  const stones = form.stones.map(stoneOf);
  if (stones.some(({ count, milliCarat }) => count === undefined || milliCarat === undefined)) {
    faults.stones = deskText.enrol.countWrong;
  }
  if (form.papers.some(({ number }) => !PAPER_NUMBER.test(number.trim()))) faults.papers = text.numberWrong;
  if (form.reason.trim() === '') faults.reason = deskText.frame.reasonMissing;
  return faults;
}

/** As it is sent; only of a form without faults. */
export const enrolmentOf = (form: EnrolForm, styleCode: string, storeId: string): Enrolment => ({
  styleCode,
  storeId,
  goldMg: milligramsOf(form.gold) ?? 0,
  grossMg: milligramsOf(form.gross) ?? 0,
  sizeHmm: optional(form.size, hundredthsOf) ?? null,
  fixedPriceFen: optional(form.fixed, fenOf) ?? null,
  stonesFen: fenOf(form.stonesValue) ?? 0,
  costFen: fenOf(form.cost) ?? 0,
  container: form.container,
  condition: form.condition,
  consignorId: null,
  inStore: form.inStore,
  stones: form.stones.map(stoneOf).map((stone) => ({
    ...stone,
    count: stone.count ?? 1,
    milliCarat: stone.milliCarat ?? null,
  })),
  certificates: form.papers.map(({ lab, number, stone }) => ({
    lab,
    number: number.trim(),
    // A stone that was taken off the form again has no paper.
    ...(stone === null || stone >= form.stones.length ? {} : { stone }),
  })),
  reason: form.reason.trim(),
});
