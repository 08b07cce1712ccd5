import Taro from '@tarojs/taro';

/** WeChat has a full-screen viewer of its own; `true` says it took the pictures. */
export function previewPictures(addresses: readonly string[], at: number): boolean {
  void Taro.previewImage({ urls: [...addresses], current: addresses[at] });
  return true;
}
