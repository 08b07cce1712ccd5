import { useDidHide, useDidShow } from '@tarojs/taro';
import { useState } from 'react';

/** Pages under the top one stay alive: whether this one is being looked at. */
export function useShown(): boolean {
  const [shown, setShown] = useState(true);
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  return shown;
}
