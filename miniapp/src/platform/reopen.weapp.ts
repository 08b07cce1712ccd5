import Taro from '@tarojs/taro';
import { hereAddress } from './navigation';

/** The page as a fresh visit would find it. */
export const reopen = (): void => void Taro.reLaunch({ url: hereAddress() });
