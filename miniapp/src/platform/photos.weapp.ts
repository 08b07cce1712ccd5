import Taro from '@tarojs/taro';
import type { Photo, Sent } from './photos.types';

/** Camera or album, at most `limit`; nothing when the person changes their mind. */
export async function pickPhotos(limit: number): Promise<Photo[]> {
  try {
    const picked = await Taro.chooseMedia({
      count: Math.min(9, limit),
      mediaType: ['image'],
      sourceType: ['album', 'camera'],
      sizeType: ['compressed'],
    });
    return picked.tempFiles.map((one) => ({ address: one.tempFilePath, bytes: one.size }));
  } catch {
    return [];
  }
}

export interface Sending {
  url: string;
  photo: Photo;
  headers: Record<string, string>;
  fields: Record<string, string>;
  onPercent: (percent: number) => void;
}

export async function sendPhoto({ url, photo, headers, fields, onPercent }: Sending): Promise<Sent> {
  const task = Taro.uploadFile({
    url,
    filePath: photo.address,
    name: 'file',
    header: headers,
    formData: fields,
  });
  task.progress(({ progress }) => onPercent(progress));
  const reply = await task;
  let body: unknown = null;
  try {
    body = JSON.parse(reply.data) as unknown;
  } catch {
    // A proxy answered; the status says enough.
  }
  return { status: reply.statusCode, body };
}

/** WeChat keeps the file for the visit by itself. */
export function letGo(_photo: Photo): void {
  return undefined;
}
