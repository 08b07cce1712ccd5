// @ts-check
// A seeded generator: the derivation must write the same bytes on every machine.

/** FNV-1a over UTF-16 units: turns a text into a 32-bit seed. @param {string} text */
export function hash(text) {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return h >>> 0;
}

export class Random {
  /** @param {string} seed */
  constructor(seed) {
    this.state = hash(seed);
  }

  /** Mulberry32: uniform in [0, 1). */
  next() {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** @param {number} low @param {number} high both included */
  int(low, high) {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** @param {number} low @param {number} high */
  between(low, high) {
    return low + this.next() * (high - low);
  }

  /** @param {number} share */
  chance(share) {
    return this.next() < share;
  }

  /** @template T @param {readonly T[]} list @returns {T} */
  pick(list) {
    const at = list[Math.floor(this.next() * list.length)];
    if (at === undefined) throw new Error('nothing to pick from');
    return at;
  }

  /** @template T @param {ReadonlyArray<readonly [T, number]>} weighted @returns {T} */
  weighted(weighted) {
    let left = this.next() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of weighted) {
      left -= weight;
      if (left < 0) return value;
    }
    return /** @type {readonly [T, number]} */ (weighted[weighted.length - 1])[0];
  }

  /** @template T @param {readonly T[]} list @param {number} count @returns {T[]} different ones, in list order */
  some(list, count) {
    const keys = list.map((value, at) => ({ value, at, key: this.next() }));
    keys.sort((a, b) => a.key - b.key);
    return keys
      .slice(0, count)
      .sort((a, b) => a.at - b.at)
      .map((entry) => entry.value);
  }
}
