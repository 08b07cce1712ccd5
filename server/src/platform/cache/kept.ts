/**
 * A value read from the database and kept in memory. What was dropped is read anew before the next answer; what has only
 * grown old is answered once more while it is read in the background.
 */
export class Kept<T> {
  private value: { it: T; at: number } | null = null;
  private loading: Promise<T> | null = null;
  private generation = 0;

  constructor(
    private readonly read: () => Promise<T>,
    private readonly maxAgeMs: number,
  ) {}

  async get(): Promise<T> {
    if (this.value === null) return this.load();
    // The old value stands in, so a failed reading is tried again by the next reader.
    if (performance.now() - this.value.at > this.maxAgeMs) this.load().catch(() => undefined);
    return this.value.it;
  }

  drop(): void {
    this.value = null;
    this.loading = null;
    this.generation += 1;
  }

  private load(): Promise<T> {
    if (this.loading) return this.loading;
    const { generation } = this;
    const loading = this.read()
      .then((it) => {
        if (generation === this.generation) this.value = { it, at: performance.now() };
        return it;
      })
      .finally(() => {
        if (this.loading === loading) this.loading = null;
      });
    this.loading = loading;
    return loading;
  }
}
