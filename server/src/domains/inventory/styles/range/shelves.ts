/** Which styles have a piece to be had in which store. */
export class Shelves {
  private readonly stylesIn = new Map<string, Set<number>>();
  private readonly storesOf: string[][] = [];

  put(slot: number, storeIds: string[]): void {
    for (const storeId of this.storesOf[slot] ?? []) this.stylesIn.get(storeId)?.delete(slot);
    this.storesOf[slot] = storeIds.map((storeId) => this.shelf(storeId, slot));
  }

  in(storeId: string): ReadonlySet<number> {
    return this.stylesIn.get(storeId) ?? new Set();
  }

  /** The store's own copy of its id is kept, not the one of every count that was read. */
  private shelf(storeId: string, slot: number): string {
    let shelf = this.stylesIn.get(storeId);
    if (shelf === undefined) this.stylesIn.set(storeId, (shelf = new Set()));
    shelf.add(slot);
    return storeId;
  }
}
