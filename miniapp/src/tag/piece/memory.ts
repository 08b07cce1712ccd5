import type { TagReply } from '@/api/tag';
import { keep, recall } from '@/platform/storage';

/** What was last seen of a tag on this device. It shows a piece when the network fails; it vouches for nothing. */
export interface SeenTag {
  reply: TagReply;
  at: string;
}

const LIST = 'zy.tags';
/** Tags kept; a person in a store looks at a tray or two. */
const MOST = 20;

const shelfOf = (serial: string): string => `zy.tag.${serial}`;

function listed(): string[] {
  try {
    const list: unknown = JSON.parse(recall(LIST) ?? '[]');
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberTag(serial: string, reply: TagReply): void {
  const list = [serial, ...listed().filter((one) => one !== serial)];
  list.slice(MOST).forEach((one) => keep(shelfOf(one), null));
  keep(LIST, JSON.stringify(list.slice(0, MOST)));
  keep(shelfOf(serial), JSON.stringify({ reply, at: reply.checkedAt } satisfies SeenTag));
}

export function recallTag(serial: string): SeenTag | null {
  try {
    const seen: unknown = JSON.parse(recall(shelfOf(serial)) ?? 'null');
    return seen as SeenTag | null;
  } catch {
    return null;
  }
}
