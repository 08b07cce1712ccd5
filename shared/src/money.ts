/** Money is an integer number of fen. Everything here is exact: no floating point beyond 2^53. */

/** `1288000` → `12,880`; fen are shown only when there are any, or when `always` asks for them. */
export function yuan(fen: number, always = false): string {
  const sign = fen < 0 ? '-' : '';
  const whole = Math.floor(Math.abs(fen) / 100);
  const rest = Math.abs(fen) % 100;
  const digits = String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return rest === 0 && !always ? `${sign}${digits}` : `${sign}${digits}.${String(rest).padStart(2, '0')}`;
}

/** `12,880.5` or `¥12880` as a person types it → fen; null when it is not an amount of at most two decimals. */
export function parseYuan(text: string): number | null {
  const plain = text.replace(/[¥￥,，\s]/g, '');
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!match) return null;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/**
 * numerator / divisor for whole numbers that are not negative, rounded half up. Below 2^52 the remainder of a double is
 * exact, so nothing is lost; the caller sees to it that the numerator is.
 */
function halfUp(numerator: number, divisor: number): number {
  const rest = numerator % divisor;
  return (numerator - rest) / divisor + (rest * 2 >= divisor ? 1 : 0);
}

/** Products up to here are exact in a double, and so is twice a remainder. */
const EXACT = 2 ** 52;

/**
 * a × b / divisor, rounded half up, without leaving whole numbers. A list of 100,000 styles is priced in one go, so
 * BigInt is taken only where a double would not be exact: it costs several times as much.
 */
export function scaled(a: number, b: number, divisor: number): number {
  const plain = a * b;
  if (plain >= 0 && plain < EXACT) return halfUp(plain, divisor);
  const product = BigInt(a) * BigInt(b);
  const by = BigInt(divisor);
  return Number((product * BigInt(2) + by) / (by * BigInt(2)));
}

/** Σ a × b / divisor, rounded once, half up; exact like `scaled`. No pair may be negative. */
export function scaledSum(pairs: readonly (readonly [number, number])[], divisor: number): number {
  let plain = 0;
  for (const [a, b] of pairs) plain += a * b;
  if (plain < EXACT) return halfUp(plain, divisor);
  let exact = BigInt(0);
  for (const [a, b] of pairs) exact += BigInt(a) * BigInt(b);
  const by = BigInt(divisor);
  return Number((exact * BigInt(2) + by) / (by * BigInt(2)));
}
