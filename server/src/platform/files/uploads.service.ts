import multipart from '@fastify/multipart';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { LIMITS } from '@zhuyue/shared';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError, invalidRequest } from '../errors/index.js';

/** Takes one photo out of a multipart request, never more bytes than a photo may have. */
@Injectable()
export class Uploads implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  /** The worker has no HTTP, and then there is nothing to teach about uploads. */
  async onModuleInit(): Promise<void> {
    const adapter: unknown = this.host.httpAdapter;
    if (!(adapter instanceof FastifyAdapter)) return;
    await adapter.getInstance<FastifyInstance>().register(multipart, {
      limits: { files: 1, fields: 5, parts: 6, fieldSize: 1024, fileSize: LIMITS.photoBytes },
    });
  }

  async photo(request: FastifyRequest): Promise<Buffer> {
    if (!request.isMultipart()) throw invalidRequest([{ path: 'file', rule: 'multipart' }]);
    const part = await request.file();
    if (part === undefined) throw invalidRequest([{ path: 'file', rule: 'required' }]);
    try {
      return await part.toBuffer();
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE') {
        throw new DomainError('file.too_large', { maxBytes: LIMITS.photoBytes });
      }
      throw error;
    }
  }
}
