/** `12.345` as an integer of its smallest unit; null when it is no such figure. */
const scaledOf =
  (decimals: number) =>
  (typed: string): number | null => {
    const match = new RegExp(`^(\\d{1,8})(?:\\.(\\d{1,${String(decimals)}}))?$`).exec(typed.trim());
    if (!match) return null;
    return Number(match[1]) * 10 ** decimals + Number((match[2] ?? '').padEnd(decimals, '0'));
  };

export const milligramsOf = scaledOf(3);
export const milliCaratsOf = scaledOf(3);
export const hundredthsOf = scaledOf(2);
export const fenOf = scaledOf(2);

/** As a laboratory prints it. */
export const PAPER_NUMBER = /^[0-9A-Za-z-]{1,32}$/;
