/** What something was put together from, and when that was. */
export interface Making {
  /** Of `Changes.moment`, taken before the first of its parts was read. */
  since: number;
  parts: readonly string[];
}

/** More than this are not told apart: what is older than the forgotten ones counts as changed. */
const MOST = 100_000;

/**
 * What of the shop has changed while this process ran, so that what was put together from some of it is thrown away when one
 * of its parts changes and not when anything does. Parts are written `piece:{id}`, `style:{id}`, `shelf:{store}`.
 */
export class Changes {
  private now = 0;
  private floor = 0;
  /** In the order of their last change. */
  private readonly changed = new Map<string, number>();

  constructor(private readonly most = MOST) {}

  /** Rises with every change. */
  get moment(): number {
    return this.now;
  }

  touch(...parts: readonly string[]): void {
    this.now += 1;
    for (const part of parts) {
      this.changed.delete(part);
      this.changed.set(part, this.now);
    }
    while (this.changed.size > this.most) this.forgetOldest();
  }

  /** Nothing made before stands any more: a price, or changes that nobody could name. */
  touchAll(): void {
    this.now += 1;
    this.floor = this.now;
    this.changed.clear();
  }

  /** Whether what was made like this would be made the same way again. */
  stands({ since, parts }: Making): boolean {
    return since >= this.floor && parts.every((part) => (this.changed.get(part) ?? 0) <= since);
  }

  private forgetOldest(): void {
    const [oldest] = this.changed;
    if (!oldest) return;
    this.changed.delete(oldest[0]);
    this.floor = Math.max(this.floor, oldest[1]);
  }
}
