import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CachedJson } from '../cache/index.js';

/** Weak forms count as well: a proxy that compresses turns our tag into one. */
export const holds = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header === etag ||
    header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag));

export interface SendOptions {
  /** Seconds a browser or a CDN may use the reply unasked; 0: always ask, and be told 304. */
  maxAge?: number;
  /** A reply that is the same for everybody may be kept by shared caches. */
  shared?: boolean;
}

/** Sends bytes composed earlier, or 304 when the client holds the same. */
export function sendJson(
  request: FastifyRequest,
  reply: FastifyReply,
  { bytes, etag }: CachedJson,
  { maxAge = 0, shared = false }: SendOptions = {},
): FastifyReply {
  const reuse = maxAge > 0 ? `max-age=${maxAge}` : 'no-cache';
  void reply.header('etag', etag).header('cache-control', `${shared ? 'public' : 'private'}, ${reuse}`);
  if (holds(request.headers['if-none-match'], etag)) return reply.code(304).send();
  return reply.type('application/json; charset=utf-8').send(bytes);
}
