import { proposeName, type StyleContent } from '@zhuyue/shared';
import type { StaffIdentity } from '../../platform/auth/index.js';
import type { Scene } from './scenes.js';
import type { StylePart } from './script.js';
import type { Stage } from './stage.js';

const HOUR = 3_600_000;

/** The wording the part begins from: that of a style which looks like the picture, with what the part says anew. */
function wordingOf(part: StylePart, like: StyleContent): StyleContent {
  const pictures = like.pictures.map((picture, i) => ({
    ...picture,
    caption: ['正面', '侧面', '俯视'][i] ?? '',
  }));
  const content = { ...like, ...part.facts, pictures };
  return { ...content, name: proposeName({ ...content, seriesName: null }, like.name) };
}

async function write(stage: Stage, part: StylePart, by: StaffIdentity): Promise<string> {
  const likeId = await stage.styleFor(part.picture);
  const like = (await stage.styles.file(likeId, by)).live;
  if (like === null) throw new Error(`The style that looks like ${part.picture} has no wording`);
  const content = wordingOf(part, like);
  if (part.code === undefined) {
    await stage.editing.save(by, likeId, 0, content);
    return likeId;
  }
  const draft = { code: part.code, content };
  const [outcome] = await stage.transactions.run((tx) => stage.editing.upsertMany(tx, [draft], by));
  if (!outcome?.styleId)
    throw new Error(`The style ${part.code} was refused: ${JSON.stringify(outcome?.faults)}`);
  // A draft somebody is still at work on lacks its words.
  if (part.end === 'draft')
    await stage.editing.save(by, outcome.styleId, 1, { ...content, description: '', care: '' });
  return outcome.styleId;
}

/** Styles being written, read, timed and taken out of sale by the demonstration's manager and headquarters. */
export function styleScene(part: StylePart, now: Date): Scene {
  const at = new Date(now.getTime() - part.hoursAgo * HOUR);
  return {
    key: `style.${part.key}`,
    at,
    async play(stage) {
      const author = await stage.staff(stage.demoStoreId, 'manager');
      const reviewer = await stage.headquarters();
      if (part.end === 'withdrawn') {
        await stage.review.withdraw(reviewer, await stage.styleFor(part.picture), part.note ?? '', null);
        return;
      }
      const id = await write(stage, part, author);
      if (part.end === 'draft') return;
      const version = (await stage.styles.file(id, author)).open?.row.version ?? 1;
      await stage.review.step(author, id, { action: 'submit', version, note: part.note });
      const read = { version: version + 1 };
      if (part.end === 'returned')
        await stage.review.step(reviewer, id, { action: 'sendBack', ...read, note: part.answer });
      if (part.end === 'scheduled') {
        const publishAt = new Date(now.getTime() + 72 * HOUR);
        await stage.review.step(reviewer, id, { action: 'schedule', ...read, publishAt });
      }
    },
  };
}
