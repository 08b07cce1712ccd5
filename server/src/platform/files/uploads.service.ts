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

  /** The bytes of one part of an upload, as the reader below has left them. */
  part(request: FastifyRequest): Buffer {
    if (!Buffer.isBuffer(request.body)) throw invalidRequest([{ path: 'body', rule: 'octets' }]);
    return request.body;
  }

  /** The worker has no HTTP, and then there is nothing to teach about uploads. */
  async onModuleInit(): Promise<void> {
    const adapter: unknown = this.host.httpAdapter;
    if (!(adapter instanceof FastifyAdapter)) return;
    const server = adapter.getInstance<FastifyInstance>();
    server.addContentTypeParser(
      'application/offset+octet-stream',
      { parseAs: 'buffer', bodyLimit: LIMITS.uploadPartBytes },
      (_request, body, done) => done(null, body),
    );
    await server.register(multipart, {
      limits: { files: 1, fields: 5, parts: 6, fieldSize: 1024, fileSize: LIMITS.photoBytes },
    });
  }

  async photo(request: FastifyRequest): Promise<Buffer> {
    if (!request.isMultipart()) throw invalidRequest([{ path: 'file', rule: 'multipart' }]);
    try {
      const part = await request.file();
      if (part === undefined) throw invalidRequest([{ path: 'file', rule: 'required' }]);
      const bytes = await part.toBuffer();
      // Over a network the cut may come after the last piece was read, and then nothing throws.
      if (part.file.truncated) throw tooLarge();
      return bytes;
    } catch (error) {
      throw asRefusal(error);
    }
  }

  /** One table as a file, with its name: never more bytes than said, and none of what is announced as larger. */
  async sheet(request: FastifyRequest, mostBytes: number): Promise<{ name: string; bytes: Buffer }> {
    if (!request.isMultipart()) throw invalidRequest([{ path: 'file', rule: 'multipart' }]);
    const announced = Number(request.headers['content-length'] ?? 0);
    if (announced > mostBytes + FORM_BYTES) throw tooLarge(mostBytes);
    try {
      const part = await request.file({ limits: { fileSize: mostBytes } });
      if (part === undefined) throw invalidRequest([{ path: 'file', rule: 'required' }]);
      const bytes = await part.toBuffer();
      if (part.file.truncated) throw tooLarge(mostBytes);
      return { name: part.filename, bytes };
    } catch (error) {
      throw asRefusal(error, mostBytes);
    }
  }
}

/** What a form takes beside its file. */
const FORM_BYTES = 16 * 1024;
const tooLarge = (maxBytes: number = LIMITS.photoBytes): DomainError =>
  new DomainError('file.too_large', { maxBytes });

/** Refusals of the reader carry a status; the parser under it only says that the form breaks off or makes no sense. */
function asRefusal(error: unknown, mostBytes?: number): unknown {
  if (!(error instanceof Error) || error instanceof DomainError) return error;
  if ('code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE') return tooLarge(mostBytes);
  return 'statusCode' in error ? error : invalidRequest([{ path: 'file', rule: 'multipart' }]);
}
