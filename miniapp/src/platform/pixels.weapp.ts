import Taro from '@tarojs/taro';
import type { Photo } from './photos.types';
import type { Pixels } from './photo-check';

/** The picture's pixels, its longest side no more than `longest`; null where this WeChat cannot draw out of sight. */
export async function pixelsOf({ address }: Photo, longest: number): Promise<Pixels | null> {
  if (!Taro.canIUse('createOffscreenCanvas')) return null;
  try {
    const { width, height } = await Taro.getImageInfo({ src: address });
    const scale = Math.min(1, longest / Math.max(width, height));
    const size = {
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
    };
    const canvas = Taro.createOffscreenCanvas({ type: '2d', ...size });
    const image = canvas.createImage();
    await new Promise<void>((resolve, reject) => {
      image.onload = () => resolve();
      image.onerror = () => reject(new Error('the picture cannot be drawn'));
      image.src = address;
    });
    const pen = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
    pen.drawImage(image as unknown as CanvasImageSource, 0, 0, size.width, size.height);
    return pen.getImageData(0, 0, size.width, size.height);
  } catch {
    return null;
  }
}
