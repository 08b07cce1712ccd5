/**
 * How large a QR symbol a text needs at error level M, which gives back what a scratch over 15 % of it takes. Byte mode
 * holds anything; alphanumeric mode holds capitals and digits in two thirds of the room.
 */
const BYTES = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213];
const ALPHANUMERICS = [20, 38, 61, 90, 122, 154, 178, 221, 262, 311];
const ALPHANUMERIC = /^[0-9A-Z $%*+\-./:]*$/;

export interface QrSymbol {
  /** 1 is 21 modules wide, each further version four more. */
  version: number;
  modules: number;
  mode: 'Byte' | 'Alphanumeric';
}

/** Null: longer than any label of ours could carry. ASCII text. */
export function symbolOf(text: string): QrSymbol | null {
  const mode = ALPHANUMERIC.test(text) ? 'Alphanumeric' : 'Byte';
  const room = mode === 'Byte' ? BYTES : ALPHANUMERICS;
  const at = room.findIndex((length) => text.length <= length);
  return at < 0 ? null : { version: at + 1, modules: 21 + 4 * at, mode };
}

/** Light modules around the symbol on each side, below which scanners miss it. */
export const QUIET_ZONE = 4;

/** A tag's link is 44 characters after the host; these are the symbols the smallest labels have room for. */
export const LARGEST_SYMBOL = { lower: 4, upper: 3 } as const;
