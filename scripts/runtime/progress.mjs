// @ts-check

/** @param {number} ms */
export function duration(ms) {
  if (ms < 9_950) return `${(ms / 1000).toFixed(1)} s`;
  if (ms < 99_500) return `${Math.round(ms / 1000)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

const LINE_WIDTH = 62;
const PLAIN_REMINDER_MS = 30_000;

/**
 * Says what is being done and how long it took: one changing line with a running clock on a terminal, plain lines
 * in a log. Several steps may run at the same time.
 */
export class Progress {
  /** @type {Map<string, { since: number, detail: string, told: number }>} */
  #active = new Map();
  /** @type {NodeJS.Timeout | undefined} */
  #ticker;
  #drawn = false;

  /** @param {{ write(text: string): unknown, isTTY?: boolean, columns?: number }} out */
  constructor(out = process.stdout) {
    this.out = out;
    this.live = out.isTTY === true && !process.env.CI;
  }

  /**
   * @template T
   * @param {string} title
   * @param {(say: (detail: string) => void) => Promise<T> | T} work `say` changes the detail; the last one is kept
   * @param {(result: T) => boolean} [good] work that ends in order may still have found something bad
   * @returns {Promise<T>}
   */
  async step(title, work, good = () => true) {
    const entry = { since: Date.now(), detail: '', told: Date.now() };
    this.#active.set(title, entry);
    this.#begin(title);
    try {
      const result = await work((detail) => {
        entry.detail = detail;
      });
      this.#end(title, good(result) ? 'ok' : 'FAILED');
      return result;
    } catch (error) {
      this.#end(title, 'FAILED');
      throw error;
    }
  }

  /** @param {string} text */
  note(text) {
    this.#clear();
    this.out.write(`${text}\n`);
    this.#draw();
  }

  /** @param {string} title */
  #begin(title) {
    if (!this.live) this.out.write(`   ..  ${title}\n`);
    this.#ticker ??= setInterval(() => this.#tick(), this.live ? 200 : 1000);
    this.#ticker.unref();
    this.#draw();
  }

  /**
   * @param {string} title
   * @param {string} outcome
   */
  #end(title, outcome) {
    const entry = this.#active.get(title);
    if (!entry) return;
    this.#active.delete(title);
    if (this.#active.size === 0) {
      clearInterval(this.#ticker);
      this.#ticker = undefined;
    }
    const text = entry.detail ? `${title}: ${entry.detail}` : title;
    this.note(`${outcome.padStart(6)} ${text.padEnd(LINE_WIDTH)} ${duration(Date.now() - entry.since)}`);
  }

  #tick() {
    if (this.live) {
      this.#draw();
      return;
    }
    for (const [title, entry] of this.#active) {
      if (Date.now() - entry.told < PLAIN_REMINDER_MS) continue;
      entry.told = Date.now();
      this.out.write(`   ..  ${title}: still at it after ${duration(Date.now() - entry.since)}\n`);
    }
  }

  #draw() {
    if (!this.live || this.#active.size === 0) return;
    const parts = [...this.#active].map(([title, entry]) => {
      const detail = entry.detail ? ` (${entry.detail})` : '';
      return `${title}${detail} ${Math.floor((Date.now() - entry.since) / 1000)} s`;
    });
    this.#clear();
    this.out.write(`   ..  ${parts.join('  |  ')}`.slice(0, (this.out.columns || 100) - 1));
    this.#drawn = true;
  }

  #clear() {
    if (this.#drawn) this.out.write('\r\x1b[2K');
    this.#drawn = false;
  }
}
