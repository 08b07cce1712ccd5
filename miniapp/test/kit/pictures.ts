import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import qrcode from 'qrcode-generator';
import { product } from './product';

const WIDTH = 640;
const HEIGHT = 480;
const MARGIN = 30;
/** Luma and chroma as video has them: white paper, black ink, no colour. */
const PAPER = 235;
const INK = 16;
const GREY = 128;
const FRAMES = 10;

/** A QR code in the middle of a sheet, one byte a pixel. */
function sheet(text: string): Buffer {
  const qr = qrcode(0, 'M');
  qr.addData(text);
  qr.make();
  const modules = qr.getModuleCount();
  const scale = Math.floor((HEIGHT - 2 * MARGIN) / (modules + 8));
  const left = Math.floor((WIDTH - modules * scale) / 2);
  const top = Math.floor((HEIGHT - modules * scale) / 2);
  const pixels = Buffer.alloc(WIDTH * HEIGHT, PAPER);
  for (let y = 0; y < modules * scale; y += 1) {
    for (let column = 0; column < modules; column += 1) {
      if (!qr.isDark(Math.floor(y / scale), column)) continue;
      const at = (top + y) * WIDTH + left + column * scale;
      pixels.fill(INK, at, at + scale);
    }
  }
  return pixels;
}

export interface Frame {
  width: number;
  height: number;
  /** One byte a pixel. */
  luma: Uint8Array;
}

/** What a camera films, as the browser's fake camera takes it. */
export function film(name: string, { width, height, luma }: Frame): string {
  const chroma = Buffer.alloc((width * height) / 2, GREY);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, chroma]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420mpeg2\n`);
  const file = path.join(product().temporary, `${name}.y4m`);
  writeFileSync(file, Buffer.concat([head, ...Array<Buffer>(FRAMES).fill(frame)]));
  return file;
}

/** The film of a tag that lies straight before the camera. */
export const filmOf = (text: string): string =>
  film('tag', { width: WIDTH, height: HEIGHT, luma: sheet(text) });

export interface Picture {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** The photo of a tag from somebody's album. */
export const photoOfTag = (text: string): Picture => png('tag.png', sheet(text));

/** Any photo: a grey field with a lighter band that tells one from the next. */
export function photo(name: string): Picture {
  const pixels = Buffer.alloc(WIDTH * HEIGHT, 120);
  pixels.fill(200, WIDTH * 100, WIDTH * (110 + (name.length % 50)));
  return png(`${name}.png`, pixels);
}

/** A photo in which nothing repeats, so that its file is as large as its pixels: 1.2 MB. */
export function largePhoto(name: string): Picture {
  let state = name.length + 1;
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 4);
  for (let at = 0; at < pixels.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    pixels[at] = state >>> 24;
  }
  return png(`${name}.png`, pixels);
}

function png(name: string, pixels: Buffer): Picture {
  const height = pixels.length / WIDTH;
  const rows = Buffer.alloc((WIDTH + 1) * height);
  for (let y = 0; y < height; y += 1) {
    pixels.copy(rows, y * (WIDTH + 1) + 1, y * WIDTH, (y + 1) * WIDTH);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits of grey.
  header[8] = 8;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return { name, mimeType: 'image/png', buffer: Buffer.concat([signature, ...chunks]) };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc(body), body.length + 4);
  return framed;
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}
