import Taro from '@tarojs/taro';

/** Tells when the network goes and comes back. */
export function watchNetwork(onChange: (connected: boolean) => void): void {
  if (Taro.canIUse('onNetworkStatusChange')) Taro.onNetworkStatusChange((now) => onChange(now.isConnected));
}
