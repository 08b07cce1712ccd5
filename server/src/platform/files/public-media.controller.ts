import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DomainError } from '../errors/index.js';
import { PublicMedia } from './public-media.service.js';

/** Beside the renderings under /media: the name is the content, so it can be kept for good. */
@Controller('media/u')
@ApiExcludeController()
export class PublicMediaController {
  constructor(private readonly media: PublicMedia) {}

  @Get(':name')
  async show(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const found = await this.media.open(name);
    if (found === null) throw new DomainError('file.not_found');
    await reply
      .header('content-type', 'image/jpeg')
      .header('content-length', found.bytes)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('content-security-policy', "default-src 'none'")
      .header('x-content-type-options', 'nosniff')
      .send(found.stream);
  }
}
