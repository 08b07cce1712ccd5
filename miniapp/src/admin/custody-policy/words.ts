import type { CustodyPolicy, OwnCustodyPolicy } from '@zhuyue/shared';
import { deskText } from '@/text/desk';

const text = deskText.custodyPolicy;
export const SWITCHES = ['consultantsPack', 'consultantsReceive'] as const;

export const mayWord = (may: boolean): string => (may ? text.may : text.mayNot);

/** Each field with what holds, and whether the scope says so itself. */
export const wordsOf = (value: CustodyPolicy, own: OwnCustodyPolicy): [string, string][] => [
  [text.tolerance, text.from(text.mg(value.toleranceMg), own.toleranceMg !== null)],
  ...SWITCHES.map((one): [string, string] => [
    text.switches[one],
    text.from(mayWord(value[one]), own[one] !== null),
  ]),
];
