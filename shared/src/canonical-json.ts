/**
 * JSON with one spelling for one value (RFC 8785): keys sorted by UTF-16 code unit, no spaces, numbers as ECMAScript
 * writes them. What is signed or hashed goes through here, so that a value read back from a database or from a file in
 * another order still has the same bytes.
 * @throws TypeError for what JSON cannot say or cannot say in one way only: NaN, Infinity, a function, a bigint, text
 * with half of a surrogate pair.
 */
export function canonicalJson(value: unknown): string {
  const said = spelled(value);
  if (said === undefined) throw new TypeError('Nothing to write as canonical JSON');
  return said;
}

/** As JSON.stringify: a property without a value is left out, an element without one is null. */
function spelled(value: unknown): string | undefined {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'undefined':
      return undefined;
    case 'string':
      return text(value);
    case 'boolean':
      return String(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${String(value)} is no number in JSON`);
      return JSON.stringify(value);
    case 'object':
      return compound(value);
    default:
      throw new TypeError(`A ${typeof value} is nothing in JSON`);
  }
}

function compound(value: object): string | undefined {
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    return spelled((value.toJSON as () => unknown).call(value));
  }
  if (Array.isArray(value)) return `[${value.map((item) => spelled(item) ?? 'null').join(',')}]`;
  const pairs: string[] = [];
  for (const key of Object.keys(value).sort(byCodeUnit)) {
    const said = spelled((value as Record<string, unknown>)[key]);
    if (said !== undefined) pairs.push(`${text(key)}:${said}`);
  }
  return `{${pairs.join(',')}}`;
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Half a pair has no bytes in UTF-8: whoever stores it gets another text back. */
const HALF_PAIR = /[\ud800-\udfff]/u;
function text(value: string): string {
  if (HALF_PAIR.test(value)) throw new TypeError('Half of a surrogate pair is no text');
  return JSON.stringify(value);
}
