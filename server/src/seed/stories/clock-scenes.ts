import type { CustomerPart } from './script.js';
import type { Scene } from './scenes.js';
import type { Stage } from './stage.js';

const HOUR = 3_600_000;

async function openCase(stage: Stage, owner: CustomerPart): Promise<string | null> {
  const rows = await stage.claims.ofCustomer(await stage.customer(owner));
  return rows.find(({ state }) => state !== 'closed' && state !== 'withdrawn')?.id ?? null;
}

const scene = (
  key: string,
  at: Date,
  owner: CustomerPart,
  play: (stage: Stage, id: string) => Promise<void>,
): Scene => ({
  key: `clocks.${key}`,
  at,
  async play(stage) {
    const id = await openCase(stage, owner);
    if (id !== null) await play(stage, id);
  },
});

/**
 * What the clocks can show, on cases the script has opened: a late first answer that is explained, a promise that runs
 * out in two hours, a case that waits for a picture, and views kept for the morning.
 */
export function clockScenes(now: Date, people: { late: CustomerPart; waiting: CustomerPart }): Scene[] {
  const ago = (hours: number): Date => new Date(now.getTime() - hours * HOUR);
  const { late, waiting } = people;
  const step = (action: 'accept' | 'inspect') => async (stage: Stage, id: string) =>
    stage.claims.stepAsStaff(id, await stage.staff(stage.demoStoreId, 'service'), { action });
  return [
    scene('accept', ago(26), late, step('accept')),
    scene('explain', ago(25), late, async (stage, id) => {
      const by = await stage.staff(stage.demoStoreId, 'manager');
      for (const { row, read } of await stage.clocks.of(id))
        if (read.breachedAt !== null)
          await stage.clocks.explain(
            row.id,
            by,
            'staff_short',
            '当晚只有一人值班，已加排一班并把提醒改到手机上。',
          );
    }),
    scene('inspect', ago(8), late, step('inspect')),
    scene('pause', ago(2.6), waiting, async (stage, id) => {
      const by = await stage.staff(stage.demoStoreId, 'service');
      await stage.clocks.pause(id, by, 'waiting_photo', '耳背内侧看不清，请补一张近照。');
    }),
    {
      key: 'clocks.views',
      at: ago(2),
      async play(stage) {
        const service = await stage.staff(stage.demoStoreId, 'service');
        const manager = await stage.staff(stage.demoStoreId, 'manager');
        await stage.queue.saveView(service, '我的超时', { assignee: 'me', overdue: true });
        await stage.queue.saveView(service, '检测中', { states: ['inspecting'] });
        await stage.queue.saveView(manager, '待说明', { unexplained: true });
        await stage.queue.saveView(manager, '没人接的', { assignee: 'none' });
        const id = await openCase(stage, late);
        if (id !== null) await stage.queue.assign(manager, [id], service.id);
      },
    },
  ];
}
