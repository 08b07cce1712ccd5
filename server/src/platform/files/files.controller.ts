import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { FileLinkParams, FileLinkQuery } from './files.dto.js';
import { Files } from './files.service.js';

/** The address of a photo is its key: no session, because neither an `img` nor WeChat's picture viewer sends one. */
@Controller('files')
@ApiExcludeController()
export class FilesController {
  constructor(private readonly files: Files) {}

  @Get(':id')
  async show(
    @Param() { id }: FileLinkParams,
    @Query() query: FileLinkQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.files.open(id, {
      expires: query.e,
      signature: query.s,
      variant: query.v ?? 'full',
    });
    await reply
      .header('content-type', 'image/jpeg')
      .header('content-length', file.bytes)
      .header('cache-control', `private, max-age=${file.maxAgeSeconds}, immutable`)
      .header('content-security-policy', "default-src 'none'")
      .header('x-content-type-options', 'nosniff')
      .send(file.stream);
  }
}
