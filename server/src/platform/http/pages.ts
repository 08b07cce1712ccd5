import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/index.js';

/** Paths that belong to a controller: what is not found there is an error and not a page. */
const NOT_PAGES = /^(api|t|files|media|health|metrics)(\/|$)/;
/** The builder put the content's hash in the name, so the content behind the name never changes. */
const HASHED = /[.-][0-9a-f]{8,32}\.\w+$/;
/** Given to the file and not to the reply: what is missing today may be there tomorrow. */
const FOR_GOOD = { cacheControl: true, maxAge: 365 * 24 * 3600 * 1000, immutable: true };

const NO_BUILD = `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>珠约</title>
<body style="font:16px/1.7 system-ui;margin:15vh auto;max-width:26em;padding:0 24px;color:#2b2622">
<h1 style="font-size:20px">页面尚未构建</h1><p>服务已经启动，但没有找到 H5 页面。请在项目目录运行 <code>npm start</code>，它会完成构建。</p>`;

const pathOf = (request: FastifyRequest): string => (request.params as { '*': string })['*'];

/** The H5 build and the pictures of the catalogue. */
export async function registerPages(app: NestFastifyApplication, config: Config): Promise<void> {
  const pages = path.join(config.projectDir, 'miniapp/dist/h5');
  const media = path.join(config.projectDir, 'server/seed/media');
  const fastify = app.getHttpAdapter().getInstance();
  // Made here because a missing root only earns a warning nobody can act on.
  mkdirSync(pages, { recursive: true });
  await app.register(fastifyStatic, {
    root: pages,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    index: false,
  });

  fastify.get('/media/*', (request, reply) => reply.sendFile(pathOf(request), media, FOR_GOOD));

  fastify.get('/*', (request, reply) => {
    const wanted = pathOf(request);
    if (NOT_PAGES.test(wanted)) {
      reply.callNotFound();
      return;
    }
    if (path.extname(wanted) !== '') {
      return HASHED.test(wanted)
        ? reply.sendFile(wanted, FOR_GOOD)
        : reply.header('cache-control', 'no-cache').sendFile(wanted);
    }
    return sendPage(reply, pages);
  });
}

/** Every address of the pages is the same document: the page's own router reads the rest. */
function sendPage(reply: FastifyReply, pages: string): FastifyReply {
  if (existsSync(path.join(pages, 'index.html'))) {
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  }
  return reply
    .code(503)
    .header('cache-control', 'no-store')
    .header('retry-after', '30')
    .type('text/html; charset=utf-8')
    .send(NO_BUILD);
}
