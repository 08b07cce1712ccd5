import Taro from '@tarojs/taro';
import type { Photo } from './photos.types';
import { drawStrokes, FIELD, type Stroke } from './strokes';

/** The signature as a picture to be sent. */
export async function signatureOf(strokes: readonly Stroke[]): Promise<Photo> {
  const size = { width: 2 * FIELD.width, height: 2 * FIELD.height };
  const canvas = Taro.createOffscreenCanvas({ type: '2d', ...size });
  drawStrokes(canvas.getContext('2d') as unknown as CanvasRenderingContext2D, strokes);
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas: canvas as unknown as Taro.Canvas,
    fileType: 'png',
    ...size,
    destWidth: size.width,
    destHeight: size.height,
  });
  return { address: tempFilePath, bytes: 0 };
}
