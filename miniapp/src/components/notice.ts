import { ask, showWords } from '@/platform/dialogue';
import { common, sentenceFor } from '@/text';

/** A short word that passes: what has just been done. */
export const say = (words: string): void => showWords(words);

/** Says what failed; for use in `catch`. Long sentences get a box that waits for the person. */
export async function tell(error: unknown): Promise<void> {
  const sentence = sentenceFor(error);
  if (sentence.length <= 16) say(sentence);
  else await ask({ title: '', text: sentence, yes: common.close, no: null });
}

export interface Question {
  title: string;
  text?: string;
  /** The word on the button that does it: 取消预约, never 确定 alone where something is taken away. */
  yes?: string;
  no?: string;
}

/** True when the person agreed. */
export const confirm = ({
  title,
  text = '',
  yes = common.confirm,
  no = common.cancel,
}: Question): Promise<boolean> => ask({ title, text, yes, no });

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
