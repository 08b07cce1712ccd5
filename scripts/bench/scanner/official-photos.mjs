// @ts-check
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../runtime/folders.mjs';

const FOLDER = path.join(ROOT, 'miniapp/test/data/qr-photos');

/** @returns {{ file: string, text: string, picture: Buffer }[]} photos of codes that somebody else took */
export function officialPhotos() {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.png'))
    .map((file) => ({
      file,
      text: readFileSync(path.join(FOLDER, file.replace('.png', '.txt')), 'utf8'),
      picture: readFileSync(path.join(FOLDER, file)),
    }));
}
