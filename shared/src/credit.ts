/** 旧饰抵扣: what is written into the ledger of a trade-in: used by a sale, given back when that sale is over, taken up again. */
export const CREDIT_ENTRY_KINDS = ['use', 'give_back', 'take_up'] as const;
export type CreditEntryKind = (typeof CREDIT_ENTRY_KINDS)[number];

/** So many old pieces may count towards one new one. */
export const MOST_CREDITS = 5;

/**
 * Each credit goes as far as the price leaves room, in the order given: what the counter proposes and nobody pays twice.
 * @returns fen of each credit, nothing where no room was left
 */
export function spreadCredits(
  credits: readonly { id: string; leftFen: number }[],
  askedFen: number,
): { id: string; fen: number }[] {
  let room = Math.max(0, askedFen);
  return credits.map(({ id, leftFen }) => {
    const fen = Math.min(room, leftFen);
    room -= fen;
    return { id, fen };
  });
}
