import { dayOf, instantOf, isRealDay, timeOf } from '@zhuyue/shared';

/** `2026-03-01 09:30` as a person types it, in the stores' zone → an instant; null when it is none. */
export function instantTyped(text: string): string | null {
  const match = /^(2[01]\d\d-\d\d-\d\d)[ T]+([01]\d|2[0-3]):([0-5]\d)$/.exec(text.trim());
  if (!match || !isRealDay(match[1] ?? '')) return null;
  return instantOf(match[1] ?? '', `${match[2] ?? ''}:${match[3] ?? ''}`).toISOString();
}

export const momentToType = (instant: string): string => `${dayOf(instant)} ${timeOf(instant)}`;

/** `5`, `2.5` percent → ‰; null when it is none. */
export function permilleTyped(text: string): number | null {
  const match = /^(-?)(\d{1,3})(?:\.(\d))?$/.exec(text.trim());
  if (!match) return null;
  const permille = Number(match[2]) * 10 + Number(match[3] ?? 0);
  return match[1] === '-' ? -permille : permille;
}
export const permilleToType = (permille: number): string => String(permille / 10);
