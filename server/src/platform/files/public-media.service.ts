import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { access, mkdir, open, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';
import { Pictures } from './pictures.service.js';

/** A picture everybody may see, drawn anew by us. */
export interface PublicPicture {
  /** `u/<hash>.jpg`: the hash is of the picture's bytes, so the same picture is kept once and never changes. */
  file: string;
  width: number;
  height: number;
}

const NAME = /^([0-9a-f]{2})[0-9a-f]{30}(\.small)?\.jpg$/;

/**
 * Pictures of the catalogue that staff send in: no owner and no expiry, because a published wording and every revision
 * before it go on naming them.
 */
@Injectable()
export class PublicMedia {
  constructor(
    private readonly pictures: Pictures,
    private readonly config: Config,
  ) {}

  async store(bytes: Buffer): Promise<PublicPicture> {
    const { full, preview } = await this.pictures.redraw(bytes);
    const hash = createHash('sha256').update(full.bytes).digest('hex').slice(0, 32);
    await this.write(`${hash}.small.jpg`, preview.bytes);
    await this.write(`${hash}.jpg`, full.bytes);
    return { file: `u/${hash}.jpg`, width: full.width, height: full.height };
  }

  /** Null when there is no picture of that name. */
  async open(name: string): Promise<{ stream: ReadStream; bytes: number } | null> {
    if (!NAME.test(name)) return null;
    try {
      const handle = await open(this.pathOf(name));
      const { size } = await handle.stat();
      return { stream: createReadStream('', { fd: handle }), bytes: size };
    } catch (error) {
      if ((error as { code?: unknown }).code === 'ENOENT') return null;
      throw error;
    }
  }

  /** Under another name first: a picture that is there is there whole. */
  private async write(name: string, bytes: Buffer): Promise<void> {
    const target = this.pathOf(name);
    const there = await access(target).then(
      () => true,
      () => false,
    );
    if (there) return;
    await mkdir(path.dirname(target), { recursive: true });
    const part = `${target}.${String(process.pid)}.${String(process.hrtime.bigint())}.part`;
    await writeFile(part, bytes);
    await rename(part, target);
  }

  private pathOf(name: string): string {
    return path.join(this.config.dataDir, 'media', name.slice(0, 2), name);
  }
}
