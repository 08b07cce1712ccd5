import type { NoticeMoment } from '@zhuyue/shared';
import { answerSubscriptions, type Subscription } from '@/api/messages';
import { queryClient } from '@/api/query-client';
import { askToNotify } from '@/platform/notify';

/** Asks WeChat's question for the templates of a moment and keeps the answers; true when at least one was agreed to. */
export async function askConsent(moment: NoticeMoment, offered: readonly Subscription[]): Promise<boolean> {
  const answers = await askToNotify(offered.map((one) => one.templateId));
  const results = offered.flatMap(({ template, templateId }) => {
    const result = answers[templateId];
    return result === undefined ? [] : [{ template, result }];
  });
  if (results.length === 0) return false;
  await answerSubscriptions(results);
  await queryClient.invalidateQueries({ queryKey: ['subscriptions', moment] });
  return results.some(({ result }) => result === 'accept');
}
