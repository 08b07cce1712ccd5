import { Injectable } from '@nestjs/common';
import sharp, { type Metadata } from 'sharp';
import { DomainError } from '../errors/index.js';
import { VirusScanner } from './virus-scanner.js';
import { EDGE, MAX_PIXELS, type Variant } from './file.rules.js';

export interface Picture {
  bytes: Buffer;
  width: number;
  height: number;
}

/** What the decoder may be fed. SVG, PDF and the like can name other files and are refused. */
const FORMATS: readonly string[] = ['jpeg', 'png', 'webp', 'heif'];

/** Decodes and draws anew: what is stored is a picture we made, without the place, the device or anything else inside. */
@Injectable()
export class Pictures {
  private line: Promise<unknown> = Promise.resolve();

  constructor(private readonly scanner: VirusScanner) {}

  /** One picture at a time: a large one unpacks to 200 MB, and ten at once would end the process. */
  async redraw(bytes: Buffer): Promise<Record<Variant, Picture>> {
    // Before the line, not in it: a slow scanner keeps nobody else waiting.
    await this.scanner.check(bytes);
    const turn = this.line.then(() => this.drawBoth(bytes));
    this.line = turn.catch(() => undefined);
    return turn;
  }

  private async drawBoth(bytes: Buffer): Promise<Record<Variant, Picture>> {
    await this.check(bytes);
    try {
      const full = await this.draw(bytes, 'full');
      return { full, preview: await this.draw(full.bytes, 'preview') };
    } catch {
      throw new DomainError('file.not_an_image');
    }
  }

  private async check(bytes: Buffer): Promise<void> {
    let facts: Metadata;
    try {
      facts = await sharp(bytes, { limitInputPixels: false }).metadata();
    } catch {
      throw new DomainError('file.not_an_image');
    }
    if (!FORMATS.includes(facts.format)) throw new DomainError('file.not_an_image', { format: facts.format });
    if (facts.width * facts.height > MAX_PIXELS) {
      throw new DomainError('file.too_large', { maxPixels: MAX_PIXELS });
    }
  }

  /** JPEG, because the picture element of older WeChat clients does not draw WebP from the network by default. */
  private async draw(bytes: Buffer, variant: Variant): Promise<Picture> {
    const edge = EDGE[variant];
    const { data, info } = await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'truncated' })
      .rotate()
      .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: variant === 'full' ? 86 : 78, progressive: true })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  }
}
