import sharp from 'sharp';
import { Files } from '../src/platform/files/index.js';
import type { TestApp } from './app.js';

/** A photo a staff member has sent in, in no use yet. */
export async function aPhoto(app: TestApp, ownerId: string): Promise<string> {
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#b8924a' } })
    .jpeg()
    .toBuffer();
  const file = { bytes, ownerKind: 'staff' as const, ownerId, purpose: 'custody' as const };
  return (await app.get(Files).store(file)).id;
}
