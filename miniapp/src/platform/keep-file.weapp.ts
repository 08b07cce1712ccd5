import Taro from '@tarojs/taro';
import type { KeepFile } from './keep-file.types';

/** WeChat has no downloads: the file goes to a chat of the person's choice, or nowhere. */
export const keepFile: KeepFile = async (name, text) => {
  const filePath = `${String(Taro.env.USER_DATA_PATH)}/${name}`;
  await new Promise<void>((resolve, reject) => {
    Taro.getFileSystemManager().writeFile({
      filePath,
      data: text,
      encoding: 'utf8',
      success: () => resolve(),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });
  try {
    await Taro.shareFileMessage({ filePath, fileName: name });
    return true;
  } catch {
    return false;
  }
};
