export const hasWechatLogin: boolean = false;

/** A browser has no WeChat identity. */
export function wechatLoginCode(): Promise<string | null> {
  return Promise.resolve(null);
}
