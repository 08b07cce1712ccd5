import Taro from '@tarojs/taro';

export const hasWechatLogin: boolean = true;

/** A one-time code that our server exchanges; null when WeChat gives none. */
export async function wechatLoginCode(): Promise<string | null> {
  try {
    const { code } = await Taro.login();
    return code === '' ? null : code;
  } catch {
    return null;
  }
}
