import { dayOf, GEMS, type Gem } from '@zhuyue/shared';
import type { Evidence } from './passport.rules.js';
import type { CustodyLine } from './stock.repository.js';

/** What a stranger may read of a piece's life: no names, no prices, no reasons, no shop. */
export const PUBLIC_PASSPORT_WORDS = [
  'made',
  'certified',
  'arrived',
  'tried_on',
  'sold',
  'serviced',
  'returned',
  'renewed',
] as const;
export type PublicPassportWord = (typeof PUBLIC_PASSPORT_WORDS)[number];

export interface PublicPassportLine {
  what: PublicPassportWord;
  /** '2026-03': a month says enough. */
  month: string;
  /** Where it arrived. */
  city: string | null;
  /** `GIA 2216845671`, which the laboratory's own site knows. */
  certificate: string | null;
  /** The stone the certificate is about; null: the whole piece. */
  gem: Gem | null;
  /** Of try-ons: how many there were, told once, at the month of the last. */
  count: number | null;
}

type Told = Pick<
  CustodyLine,
  'action' | 'at' | 'storeCity' | 'evidence' | 'actorRole' | 'refId' | 'factsAfter'
>;

const WORDS: Readonly<Partial<Record<CustodyLine['action'], PublicPassportWord>>> = {
  enrol: 'made',
  receive: 'arrived',
  handBack: 'serviced',
  takeReturn: 'returned',
  tradeIn: 'returned',
  restock: 'renewed',
};

/** Oldest first. A sale that was taken back the same day was none. */
export function publicPassportOf(lines: readonly Told[]): PublicPassportLine[] {
  const told: PublicPassportLine[] = [];
  const visits = lines.filter(isTryOn);
  const lastVisit = visits.at(-1);
  const standing = lastSale(lines);
  for (const line of lines) {
    const month = dayOf(line.at).slice(0, 7);
    const plain = { month, city: null, certificate: null, gem: null, count: null };
    const what = WORDS[line.action];
    if (what) told.push({ ...plain, what, city: what === 'arrived' ? line.storeCity : null });
    for (const { ref: certificate, note } of papersOf(line)) {
      told.push({ ...plain, what: 'certified', certificate, gem: gemOf(note) });
    }
    if (line === lastVisit) told.push({ ...plain, what: 'tried_on', count: visits.length });
    if (line === standing) told.push({ ...plain, what: 'sold' });
  }
  return told;
}

/** A hold that an appointment made. */
const isTryOn = (line: Told): boolean =>
  line.action === 'hold' && line.actorRole === 'system' && line.factsAfter?.['heldFor'] === line.refId;

const gemOf = (note: string | undefined): Gem | null => GEMS.find((gem) => gem === note) ?? null;

const papersOf = (line: Told): Evidence[] =>
  line.action === 'enrol' || line.action === 'certify'
    ? (line.evidence ?? []).filter(({ kind }) => kind === 'certificate')
    : [];

/** The hand-over that stands: not one that was reversed. */
function lastSale(lines: readonly Told[]): Told | null {
  let standing: Told | null = null;
  for (const line of lines) {
    if (line.action === 'handOver') standing = line;
    if (line.action === 'reverseHandOver') standing = null;
  }
  return standing;
}
