import { readFile, stat } from 'node:fs/promises';

const LOOK_MS = 1000;

/** The H5 build's page, read again when a new build has replaced it. */
export class TagPage {
  private held: { html: string; changedAt: number } | null = null;
  private lookedAt = -Infinity;

  constructor(private readonly file: string) {}

  /** Null when the mini-program has not been built for H5. */
  async html(): Promise<string | null> {
    if (performance.now() - this.lookedAt < LOOK_MS) return this.held?.html ?? null;
    const found = await stat(this.file).catch(() => null);
    if (!found) this.held = null;
    else if (this.held?.changedAt !== found.mtimeMs) {
      this.held = { html: await readFile(this.file, 'utf8'), changedAt: found.mtimeMs };
    }
    this.lookedAt = performance.now();
    return this.held?.html ?? null;
  }
}
