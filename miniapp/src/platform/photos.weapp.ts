import Taro from '@tarojs/taro';
import type { Part, Photo, Sent } from './photos.types';

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

/** Up to here a photo goes in one piece: WeChat's own upload is the surest way, and little is lost if it breaks. */
const WHOLE_BYTES = 1024 * 1024;

/** The photo's own bytes, to be sent in parts; null for one that is better sent whole. */
export async function bytesOf({ address, bytes }: Photo): Promise<ArrayBuffer | null> {
  if (bytes <= WHOLE_BYTES || !Taro.canIUse('getFileSystemManager')) return null;
  const read = new Promise<ArrayBuffer | null>((resolve) => {
    Taro.getFileSystemManager().readFile({
      filePath: address,
      success: ({ data }) => resolve(typeof data === 'string' ? null : data),
      fail: () => resolve(null),
    });
  });
  return read.catch(() => null);
}

export async function sendPart({ url, headers, bytes }: Part): Promise<Sent> {
  const reply = await Taro.request<unknown>({ url, method: 'PUT', header: headers, data: bytes });
  return { status: reply.statusCode, body: reply.data };
}

/** WeChat keeps the file for the visit by itself. */
export function letGo(_photo: Photo): void {
  return undefined;
}
