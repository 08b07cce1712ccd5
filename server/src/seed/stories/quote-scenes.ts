import type { Scene } from './scenes.js';
import type { Stage } from './stage.js';

const HOUR = 3_600_000;

/** A piece that lies in the demonstration's store. */
async function lyingHere(stage: Stage, offset: number): Promise<string | null> {
  const rows = await stage.database.query<{ id: string }>(
    "SELECT id FROM piece WHERE storeId = ? AND state = 'in_stock' ORDER BY id LIMIT 1 OFFSET ?",
    [stage.demoStoreId, offset],
  );
  return rows[0]?.id ?? null;
}

/** Two prices that were locked: one by a shopper at the tag, one at the counter. Both have expired meanwhile. */
export function quoteScenes(now: Date): Scene[] {
  const locked = (key: string, hoursAgo: number, offset: number, atCounter: boolean): Scene => ({
    key: `quote.${key}`,
    at: new Date(now.getTime() - hoursAgo * HOUR),
    async play(stage) {
      const pieceId = await lyingHere(stage, offset);
      if (pieceId === null) return;
      const by = atCounter ? await stage.staff(stage.demoStoreId, 'consultant') : null;
      await stage.quotes.issue(pieceId, by);
    },
  });
  return [locked('shopper', 26, 0, false), locked('counter', 5, 1, true)];
}
