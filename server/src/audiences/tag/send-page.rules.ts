import type { FastifyReply, FastifyRequest } from 'fastify';
import type { LightPage } from './light-pages.service.js';

type Form = 'br' | 'gzip' | 'plain';

/** The smallest form the client says it can read. */
export function formFor(accepted: string | undefined): Form {
  const read = (name: string): boolean =>
    (accepted ?? '').split(',').some((one) => {
      const [coding = '', ...rest] = one.trim().toLowerCase().split(';');
      return coding.trim() === name && !rest.some((part) => /^\s*q=0(\.0*)?\s*$/.test(part));
    });
  return read('br') ? 'br' : read('gzip') ? 'gzip' : 'plain';
}

const holds = (header: string | undefined, etag: string): boolean =>
  header !== undefined && header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);

/** Sends a page, or 304 when the browser has the same. Kept by nobody on the way, asked for again every time. */
export function sendPage(request: FastifyRequest, reply: FastifyReply, page: LightPage): FastifyReply {
  void reply.header('etag', page.etag).header('cache-control', 'private, no-cache');
  if (holds(request.headers['if-none-match'], page.etag)) return reply.code(304).send();
  const form = formFor(request.headers['accept-encoding']);
  if (form !== 'plain') void reply.header('content-encoding', form);
  return reply.type('text/html; charset=utf-8').send(page[form]);
}
