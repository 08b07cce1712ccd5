import Taro from '@tarojs/taro';
import type { PictureReading } from './scan.types';

/** WeChat scans on a screen of its own, with its own album button. */
export const scansInPage: boolean = false;

export async function scanOnce(): Promise<string | null> {
  try {
    // A mini-program code answers with its page path, a link with itself.
    const { result, path } = (await Taro.scanCode({ scanType: ['qrCode', 'datamatrix'] })) as {
      result: string;
      path?: string;
    };
    if (result) return result;
    const scene = /[?&]scene=([^&]+)/.exec(path ?? '')?.[1];
    return scene ? decodeURIComponent(scene) : null;
  } catch {
    return null;
  }
}

/** The album is inside WeChat's scanner. */
export function readPicture(_onPicked?: () => void): Promise<PictureReading> {
  return Promise.resolve({ picked: false, text: null, fault: null });
}
