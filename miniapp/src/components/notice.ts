import Taro from '@tarojs/taro';
import { common, sentenceFor } from '@/text';

/** A short word that passes: what has just been done. */
export function say(words: string): void {
  void Taro.showToast({ title: words, icon: 'none', duration: Math.max(2000, words.length * 160) });
}

/** Says what failed; for use in `catch`. Long sentences get a box that waits for the person. */
export async function tell(error: unknown): Promise<void> {
  const sentence = sentenceFor(error);
  if (sentence.length <= 16) say(sentence);
  else await Taro.showModal({ content: sentence, showCancel: false, confirmText: common.close });
}

export interface Question {
  title: string;
  text?: string;
  /** The word on the button that does it: 取消预约, never 确定 alone where something is taken away. */
  yes?: string;
  no?: string;
}

/** True when the person agreed. */
export async function confirm({
  title,
  text = '',
  yes = common.confirm,
  no = common.cancel,
}: Question): Promise<boolean> {
  const answer = await Taro.showModal({ title, content: text, confirmText: yes, cancelText: no });
  return answer.confirm;
}

/** Runs an action of a button and tells what failed; true when it went through. */
export async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    await tell(error);
    return false;
  }
}
