import { crc32, deflateSync } from 'node:zlib';
import qrcode from 'qrcode-generator';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const QUIET_MODULES = 4;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const frame = Buffer.alloc(8 + body.length);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), 4 + body.length);
  return frame;
}

/** A one-channel picture, one byte of grey per pixel. */
function greyPng(size: number, greyAt: (x: number, y: number) => number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header[8] = 8; // bits per channel; colour type 0 is grey
  const rows = Buffer.alloc(size * (size + 1)); // every row begins with filter 0
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) rows[y * (size + 1) + 1 + x] = greyAt(x, y);
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A QR code of a text as a PNG, `size` pixels wide. */
export function qrPng(text: string, size: number): Buffer {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const modules = code.getModuleCount();
  const scale = Math.floor(size / (modules + 2 * QUIET_MODULES));
  const margin = Math.floor((size - modules * scale) / 2);
  const moduleAt = (pixel: number): number => Math.floor((pixel - margin) / scale);
  const inside = (module: number): boolean => module >= 0 && module < modules;
  return greyPng(size, (x, y) => {
    const [column, row] = [moduleAt(x), moduleAt(y)];
    return inside(column) && inside(row) && code.isDark(row, column) ? 0 : 255;
  });
}
