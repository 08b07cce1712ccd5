import Taro from '@tarojs/taro';
import type { Asking } from './dialogue.types';

export function showWords(words: string): void {
  void Taro.showToast({ title: words, icon: 'none', duration: Math.max(2000, words.length * 160) });
}

/** True when the person agreed; with one button only it just waits. */
export async function ask({ title, text, yes, no }: Asking): Promise<boolean> {
  const answer = await Taro.showModal({
    title,
    content: text,
    confirmText: yes,
    ...(no === null ? { showCancel: false } : { cancelText: no }),
  });
  return answer.confirm;
}
