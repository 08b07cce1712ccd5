import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/errors/index.js';
import { sendJson } from '../../platform/http/index.js';
import { TagPage } from './tag-page.service.js';
import { TagScans } from './tag-scans.service.js';
import { inlined, wantsJson } from './tag.rules.js';

interface Answer {
  status: number;
  json: string;
}

/** The link printed on the tag, a GS1 Digital Link; printed in capitals it makes a smaller code. */
@ApiExcludeController()
@Controller(['t', 'T'])
export class TagLinkController {
  constructor(
    private readonly scans: TagScans,
    private readonly page: TagPage,
  ) {}

  @Get('*')
  async open(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    void reply.header('vary', 'accept');
    const html = wantsJson(request.headers.accept) ? null : await this.page.html();
    const read = () => this.scans.read(request, request.url).then(({ reply: bytes }) => bytes);
    if (html === null) {
      sendJson(request, reply, await read());
      return;
    }
    const { status, json } = await read().then(
      ({ bytes }): Answer => ({ status: 200, json: bytes.toString('utf8') }),
      (error: unknown) => refusalOf(error, request.id),
    );
    void reply
      .code(status)
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(inlined(html, json));
  }
}

/** The page words the refusal as it words one of the API. What is not a refusal fails like anywhere else. */
function refusalOf(error: unknown, traceId: string): Answer {
  if (!(error instanceof DomainError)) throw error;
  const { code, details, status } = error;
  return { status, json: JSON.stringify({ error: { code, details, traceId } }) };
}
