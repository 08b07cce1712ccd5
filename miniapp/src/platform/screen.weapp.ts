import Taro from '@tarojs/taro';

export interface Screen {
  /** px the system keeps at the top, above the page's own header. */
  top: number;
  /** px on the right of the header that WeChat's capsule covers. */
  right: number;
}

export function screen(): Screen {
  const win = Taro.getWindowInfo();
  const capsule = Taro.getMenuButtonBoundingClientRect();
  return { top: win.statusBarHeight ?? 0, right: win.windowWidth - capsule.left };
}
