/**
 * Something read from the database for every store and kept in memory. A change of one store costs reading that one anew;
 * whoever asks meanwhile waits for it and never sees the old.
 */
export class KeptByStore<T> {
  private map: ReadonlyMap<string, T> | null = null;
  private readAt = 0;
  private generation = 0;
  private readonly stale = new Set<string>();
  private loading: Promise<void> | null = null;

  constructor(
    /** Of the stores named, or of all. */
    private readonly read: (storeIds: readonly string[] | null) => Promise<Map<string, T>>,
    private readonly maxAgeMs: number,
  ) {}

  async get(): Promise<ReadonlyMap<string, T>> {
    for (;;) {
      if (this.map !== null && this.stale.size === 0) {
        // What has only grown old still stands in while it is read in the background.
        if (performance.now() - this.readAt > this.maxAgeMs) this.renew();
        return this.map;
      }
      await this.once(() => this.load());
    }
  }

  /** Null: of all stores. */
  changed(storeIds: readonly string[] | null): void {
    if (storeIds === null) {
      this.generation += 1;
      this.map = null;
      this.stale.clear();
    } else for (const id of storeIds) this.stale.add(id);
  }

  private renew(): void {
    this.readAt = performance.now();
    const { generation } = this;
    this.read(null)
      .then((all) => {
        if (generation === this.generation) this.map = all;
      })
      .catch(() => undefined);
  }

  private once(work: () => Promise<void>): Promise<void> {
    this.loading ??= work().finally(() => {
      this.loading = null;
    });
    return this.loading;
  }

  private async load(): Promise<void> {
    const { generation, map } = this;
    const ids = map === null ? null : [...this.stale];
    // A change that comes while we read is not in what we read: it marks the store again.
    this.stale.clear();
    const read = await this.read(ids).catch((error: unknown) => {
      for (const id of ids ?? []) this.stale.add(id);
      throw error;
    });
    if (generation !== this.generation) return;
    this.generation += 1;
    this.readAt = performance.now();
    if (map === null || ids === null) this.map = read;
    else {
      const merged = new Map(map);
      for (const id of ids) {
        const now = read.get(id);
        if (now === undefined) merged.delete(id);
        else merged.set(id, now);
      }
      this.map = merged;
    }
  }
}
