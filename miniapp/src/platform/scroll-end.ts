import Taro from '@tarojs/taro';

/** To the last line of a page that has just grown. */
export const toEnd = (): void =>
  Taro.nextTick(() => {
    void Taro.pageScrollTo({ scrollTop: 1_000_000, duration: 0 });
  });
