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

/** a × b / divisor, rounded half up, without leaving whole numbers. */
export function scaled(a: number, b: number, divisor: number): number {
  const product = BigInt(a) * BigInt(b);
  const by = BigInt(divisor);
  return Number((product * BigInt(2) + by) / (by * BigInt(2)));
}
