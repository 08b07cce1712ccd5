import Taro from '@tarojs/taro';

/** What is kept on this device. A full or locked storage must not stop anyone from using the page. */
export function recall(name: string): string | null {
  try {
    const kept: unknown = Taro.getStorageSync(name);
    return typeof kept === 'string' && kept !== '' ? kept : null;
  } catch {
    return null;
  }
}

export function keep(name: string, value: string | null): void {
  try {
    if (value === null) Taro.removeStorageSync(name);
    else Taro.setStorageSync(name, value);
  } catch {
    // Kept for this visit only.
  }
}
