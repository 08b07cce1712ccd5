import Taro from '@tarojs/taro';

export const callPhone = (number: string): void => {
  Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined);
};

/** True when the words are on the clipboard. */
export async function copyText(words: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: words });
    return true;
  } catch {
    return false;
  }
}

export const setTitle = (title: string): void => {
  void Taro.setNavigationBarTitle({ title });
};
