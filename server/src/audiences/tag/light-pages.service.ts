import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { ReadTag } from './tag-views.service.js';
import type { TagView } from './tag.dto.js';

const LOOK_MS = 1000;
const MAX_BYTES = 32 * 1024 * 1024;

/** What the pages' build leaves for us in `dist/light`: the page is drawn there, with the words that are there. */
export interface LightDrawing {
  lightPage: (reply: TagView, frame: LightFrame) => string;
  lightRefusal: (refusal: { code: string; traceId: string }, frame: LightFrame) => string;
}
export interface LightFrame {
  appPath: string;
  ahead: { href: string; as: 'script' | 'style' }[];
  keeper: string | null;
}

/** A page in the forms it is sent in. */
export interface LightPage {
  plain: Buffer;
  gzip: Buffer;
  br: Buffer;
  etag: string;
}

interface Build {
  changedAt: number;
  drawing: LightDrawing;
  ahead: LightFrame['ahead'];
  keeper: string | null;
}

const squeezed = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: promisify(gzip),
};

/** The scripts and sheets of the app's own page, to be fetched ahead while somebody reads. */
export const aheadOf = (index: string): LightFrame['ahead'] => [
  ...[...index.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map(([, href = '']) => ({
    href,
    as: 'script' as const,
  })),
  ...[...index.matchAll(/<link[^>]*\bhref="([^"]+\.css)"/g)].map(([, href = '']) => ({
    href,
    as: 'style' as const,
  })),
];

/** The page at the tag's link: HTML that needs no script, made once from each reply and kept in every form it is sent in. */
export class LightPages {
  private build: Build | null = null;
  private lookedAt = -Infinity;
  private readonly made = new LRUCache<string, LightPage>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ plain, gzip: zipped, br }) => plain.length + zipped.length + br.length,
  });

  constructor(private readonly dist: string) {}

  /** Null when the pages have not been built. */
  async of({ reply, checkedAt }: ReadTag, appPath: string): Promise<LightPage | null> {
    const build = await this.current();
    if (!build) return null;
    // The page says when it was checked, which the tag of the reply does not tell.
    const key = `${reply.etag} ${checkedAt} ${appPath} ${String(build.changedAt)}`;
    const held = this.made.get(key);
    if (held) return held;
    const view = JSON.parse(reply.bytes.toString('utf8')) as TagView;
    const page = await inForms(build.drawing.lightPage(view, { ...build, appPath }));
    this.made.set(key, page);
    return page;
  }

  async refusal(refusal: { code: string; traceId: string }, appPath: string): Promise<string | null> {
    const build = await this.current();
    return build && build.drawing.lightRefusal(refusal, { ...build, appPath });
  }

  /** Read again when a new build has replaced it. */
  private async current(): Promise<Build | null> {
    if (performance.now() - this.lookedAt < LOOK_MS) return this.build;
    this.lookedAt = performance.now();
    const file = path.join(this.dist, 'light/page.cjs');
    const found = await stat(file).catch(() => null);
    if (!found) this.build = null;
    else if (this.build?.changedAt !== found.mtimeMs) this.build = await this.load(file, found.mtimeMs);
    return this.build;
  }

  private async load(file: string, changedAt: number): Promise<Build> {
    const load = createRequire(file);
    Reflect.deleteProperty(load.cache, file);
    const [index, keeper] = await Promise.all([
      readFile(path.join(this.dist, 'h5/index.html'), 'utf8').catch(() => ''),
      readFile(path.join(this.dist, 'light/keeper.json'), 'utf8').catch(() => '{"path":null}'),
    ]);
    const { path: keeperPath } = JSON.parse(keeper) as { path: string | null };
    return { changedAt, drawing: load(file) as LightDrawing, ahead: aheadOf(index), keeper: keeperPath };
  }
}

async function inForms(page: string): Promise<LightPage> {
  const plain = Buffer.from(page);
  const [zipped, br] = await Promise.all([squeezed.gzip(plain), squeezed.br(plain)]);
  return { plain, gzip: zipped, br, etag: `"${createHash('sha1').update(plain).digest('base64url')}"` };
}
