import Taro from '@tarojs/taro';
import type { PickedSheet, SheetRequest } from './sheets.types';

/** A file out of a chat, WeChat's only way to one; null when the person changes their mind. */
export async function pickSheet(): Promise<PickedSheet | null> {
  try {
    const picked = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['csv', 'xlsx'] });
    const [file] = picked.tempFiles;
    return file ? { address: file.path, bytes: file.size, name: file.name } : null;
  } catch {
    return null;
  }
}

/** Opened in WeChat's viewer, whose menu sends it on. @returns the HTTP status */
export async function saveSheet({ url, headers, name }: SheetRequest): Promise<number> {
  const reply = await Taro.downloadFile({ url, header: headers });
  if (reply.statusCode < 400)
    await Taro.openDocument({
      filePath: reply.tempFilePath,
      fileType: name.endsWith('.xlsx') ? 'xlsx' : undefined,
      showMenu: true,
    });
  return reply.statusCode;
}
