import type { Scene } from './scenes.js';
import type { Stage } from './stage.js';

const HOUR = 3_600_000;
/** 同义词: what customers say for what the house calls otherwise. */
const SYNONYMS = [
  { words: ['求婚戒', '钻戒', '订婚戒'], oneWay: false, note: '门店常问的说法' },
  { words: ['坠子', '吊坠', '项坠'], oneWay: false, note: '口语' },
  { words: ['三金', '戒指', '项链', '耳饰'], oneWay: true, note: '婚嫁三件，搜三件都算' },
  { words: ['传世', '古法'], oneWay: true, note: '顾客按别家系列名来问古法工艺' },
] as const;

/** The last that came to the store: other stories take the first of the range or what lies in the cases. */
async function pieceIds(stage: Stage): Promise<string[]> {
  const rows = await stage.database.query<{ id: string }>(
    `SELECT id FROM piece WHERE storeId = ? AND state = 'in_stock' AND tagState = 'active' ORDER BY id DESC LIMIT 4`,
    [stage.demoStoreId],
  );
  return rows.map(({ id }) => id);
}

async function printed(stage: Stage, ids: readonly string[], reason: string | null): Promise<void> {
  const [template] = await stage.labelSettings.templates();
  if (!template || ids.length === 0) return;
  const by = await stage.staff(stage.demoStoreId, 'manager');
  await stage.labels.print(by, { templateId: template.id, pieceIds: ids, reason });
}

/** Labels as a store prints them: a tray, one of them again because the paper tore, and a tag that was replaced. */
export function labelScenes(now: Date): Scene[] {
  const scene = (key: string, hoursAgo: number, play: Scene['play']): Scene => ({
    key: `label.${key}`,
    at: new Date(now.getTime() - hoursAgo * HOUR),
    play,
  });
  return [
    scene('synonyms', 72, async (stage) => {
      const by = await stage.headquarters();
      for (const { words, ...wish } of SYNONYMS) await stage.synonyms.add({ ...wish, words: [...words] }, by);
    }),
    scene('tray', 50, async (stage) => printed(stage, await pieceIds(stage), '换季调柜，整盘重打')),
    scene('torn', 49, async (stage) => printed(stage, (await pieceIds(stage)).slice(1, 2), '裁切时撕破')),
    scene('replaced', 30, async (stage) => {
      const [pieceId] = (await pieceIds(stage)).slice(2, 3);
      if (pieceId === undefined) return;
      const by = await stage.staff(stage.demoStoreId, 'manager');
      const order = { step: 'reprint', version: 1, reason: '吊牌绳断开，换新签' } as const;
      await stage.tagDesk.act(by, pieceId, order);
      await printed(stage, [pieceId], null);
    }),
  ];
}
