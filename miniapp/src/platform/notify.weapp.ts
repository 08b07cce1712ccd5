import Taro from '@tarojs/taro';
import type { SubscribeResult } from '@zhuyue/shared';

export const canNotify: boolean = true;

/** Asks for at most three templates; call it straight from a tap, or WeChat refuses. Template id → answer. */
export async function askToNotify(templateIds: readonly string[]): Promise<Record<string, SubscribeResult>> {
  try {
    const answer: Record<string, unknown> = {
      ...(await Taro.requestSubscribeMessage({ tmplIds: templateIds.slice(0, 3), entityIds: [] })),
    };
    const known = (id: string): SubscribeResult =>
      answer[id] === 'accept' || answer[id] === 'ban' || answer[id] === 'filter' ? answer[id] : 'reject';
    return Object.fromEntries(templateIds.slice(0, 3).map((id) => [id, known(id)]));
  } catch {
    return {};
  }
}
