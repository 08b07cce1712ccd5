/** Which styles have a piece to be had in which store. */
export class Shelves {
  private readonly stylesIn = new Map<string, Set<number>>();
  private readonly storesOf: string[][] = [];
  private readonly versions = new Map<string, number>();

  /** @returns the stores it has come to */
  put(slot: number, storeIds: string[]): string[] {
    const before = this.storesOf[slot] ?? [];
    const gone = before.filter((storeId) => !storeIds.includes(storeId));
    const come = storeIds.filter((storeId) => !before.includes(storeId));
    for (const storeId of gone) this.stylesIn.get(storeId)?.delete(slot);
    this.storesOf[slot] = storeIds.map((storeId) => this.shelf(storeId, slot));
    this.turn([...gone, ...come]);
    return come;
  }

  in(storeId: string): ReadonlySet<number> {
    return this.stylesIn.get(storeId) ?? new Set();
  }

  of(slot: number): readonly string[] {
    return this.storesOf[slot] ?? [];
  }

  /** Rises when other styles lie there, or something is said of one of them. */
  version(storeId: string): number {
    return this.versions.get(storeId) ?? 0;
  }

  turn(storeIds: Iterable<string> = this.stylesIn.keys()): void {
    for (const storeId of storeIds) this.versions.set(storeId, this.version(storeId) + 1);
  }

  /** The store's own copy of its id is kept, not the one of every count that was read. */
  private shelf(storeId: string, slot: number): string {
    let shelf = this.stylesIn.get(storeId);
    if (shelf === undefined) this.stylesIn.set(storeId, (shelf = new Set()));
    shelf.add(slot);
    return storeId;
  }
}
