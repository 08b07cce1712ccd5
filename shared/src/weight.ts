/** Weight is an integer number of milligrams. */

/** `3520` → `3.52`; at least two decimals, as a shop's scale shows, and the third when it is not zero. */
export function grams(mg: number): string {
  const whole = Math.floor(mg / 1000);
  const rest = String(mg % 1000).padStart(3, '0');
  return `${String(whole)}.${rest.endsWith('0') ? rest.slice(0, 2) : rest}`;
}

/** Thousandths of a carat → `0.50`. */
export function carats(milliCarat: number): string {
  const rest = String(milliCarat % 1000).padStart(3, '0');
  return `${String(Math.floor(milliCarat / 1000))}.${rest.endsWith('0') ? rest.slice(0, 2) : rest}`;
}
