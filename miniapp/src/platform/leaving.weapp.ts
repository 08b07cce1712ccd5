import Taro from '@tarojs/taro';

/** While it is on, WeChat asks before the page is left. */
export function guardLeaving(sentence: string): () => void {
  Taro.enableAlertBeforeUnload({ message: sentence });
  return () => {
    Taro.disableAlertBeforeUnload();
  };
}
