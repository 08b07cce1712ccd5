import path from 'node:path';
import type { KnownPhoto, OwnPhoto } from '../../../scripts/bench/scanner/draw.mjs';
import { HEIGHT, WIDTH } from '../../../scripts/bench/scanner/scene.mjs';
import { run } from '../../../scripts/runtime/command.mjs';
import { ROOT } from '../../../scripts/runtime/folders.mjs';
import type { Frame } from './pictures';

export interface Drawn {
  text: string;
  picture: Buffer;
}

/** Photos of tags by a generator that gives the same ones every time, in the order they were asked for. */
export async function draw(orders: readonly (KnownPhoto | OwnPhoto)[]): Promise<Drawn[]> {
  const script = path.join(ROOT, 'scripts/bench/scanner/draw.mjs');
  const drawn: Drawn[] = [];
  // By tens: what a program prints is kept up to some megabytes.
  for (let at = 0; at < orders.length; at += 10) {
    const { output } = await run(process.execPath, [script, JSON.stringify(orders.slice(at, at + 10))]);
    for (const line of output.trim().split('\n')) {
      const { text, picture } = JSON.parse(line) as { text: string; picture: string };
      drawn.push({ text, picture: Buffer.from(picture, 'base64') });
    }
  }
  return drawn;
}

/** The same as the camera has it. */
export async function drawFrame(order: OwnPhoto): Promise<Frame> {
  const [drawn] = await draw([{ ...order, raw: true }]);
  if (!drawn) throw new Error('nothing was drawn');
  return { width: WIDTH, height: HEIGHT, luma: drawn.picture };
}
