import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/index.js';

/** The H5 build's page, read again when a new build has replaced it. */
@Injectable()
export class TagPage {
  private readonly file: string;
  private held: { html: string; changedAt: number } | null = null;
  private lookedAt = -Infinity;

  constructor(config: Config) {
    this.file = path.join(config.projectDir, 'miniapp/dist/h5/index.html');
  }

  /** Null when the mini-program has not been built for H5. */
  async html(): Promise<string | null> {
    if (performance.now() - this.lookedAt < 1000) return this.held?.html ?? null;
    const found = await stat(this.file).catch(() => null);
    if (!found) this.held = null;
    else if (this.held?.changedAt !== found.mtimeMs) {
      this.held = { html: await readFile(this.file, 'utf8'), changedAt: found.mtimeMs };
    }
    this.lookedAt = performance.now();
    return this.held?.html ?? null;
  }
}
