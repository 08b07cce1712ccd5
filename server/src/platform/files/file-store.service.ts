import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';
import { folderOf, VARIANTS, type Variant } from './file.rules.js';

/** The bytes on disk: `<data>/files/<folder>/<id>` and the preview beside it. */
@Injectable()
export class FileStore {
  constructor(private readonly config: Config) {}

  /** Under another name first: a picture that is there is there whole. */
  async write(id: string, variant: Variant, bytes: Buffer): Promise<void> {
    const target = this.pathOf(id, variant);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(`${target}.part`, bytes);
    await rename(`${target}.part`, target);
  }

  async read(id: string, variant: Variant): Promise<{ stream: ReadStream; bytes: number } | null> {
    try {
      const handle = await open(this.pathOf(id, variant));
      const { size } = await handle.stat();
      return { stream: createReadStream('', { fd: handle }), bytes: size };
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  }

  async remove(id: string): Promise<void> {
    for (const variant of VARIANTS) {
      await rm(this.pathOf(id, variant), { force: true });
      await rm(`${this.pathOf(id, variant)}.part`, { force: true });
    }
  }

  private pathOf(id: string, variant: Variant): string {
    const name = variant === 'full' ? id : `${id}.preview`;
    return path.join(this.config.dataDir, 'files', folderOf(id), name);
  }
}
