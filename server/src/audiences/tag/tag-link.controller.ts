import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../platform/config/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { sendJson } from '../../platform/http/index.js';
import { LINKSET_TYPE, linksetOfView, wantsLinkset } from './linkset.rules.js';
import { LightPages } from './light-pages.service.js';
import { sendPage } from './send-page.rules.js';
import { TagScans } from './tag-scans.service.js';
import type { TagView } from './tag.dto.js';
import { appPathOf, wantsJson } from './tag.rules.js';

/** The link printed on the tag, a GS1 Digital Link; printed in capitals it makes a smaller code. */
@ApiExcludeController()
@Controller(['t', 'T'])
export class TagLinkController {
  constructor(
    private readonly scans: TagScans,
    private readonly pages: LightPages,
    private readonly config: Config,
  ) {}

  /** A page for people, the same facts for programs, and a linkset for those that choose by the kind of link. */
  @Get('*')
  async open(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    void reply.header('vary', 'accept, accept-encoding');
    if (wantsLinkset(request.headers.accept)) {
      await this.linkset(request, reply);
      return;
    }
    if (wantsJson(request.headers.accept)) {
      sendJson(request, reply, (await this.scans.read(request, request.url)).reply);
      return;
    }
    const appPath = appPathOf(request.url);
    try {
      const page = await this.pages.of(await this.scans.read(request, request.url), appPath);
      if (page) sendPage(request, reply, page);
      else void reply.redirect(appPath, 302);
    } catch (error) {
      await this.refuse(error, request, reply, appPath);
    }
  }

  private async linkset(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { reply: read } = await this.scans.read(request, request.url);
    const view = JSON.parse(read.bytes.toString('utf8')) as TagView;
    const { tagBaseUrl: tagBase, publicBaseUrl: shopBase } = this.config;
    void reply
      .header('cache-control', 'no-cache')
      .type(LINKSET_TYPE)
      .send(JSON.stringify(linksetOfView(view, request.url, { tagBase, shopBase })));
  }

  /** The page words the refusal as the app does. What is not a refusal fails like anywhere else. */
  private async refuse(
    error: unknown,
    request: FastifyRequest,
    reply: FastifyReply,
    appPath: string,
  ): Promise<void> {
    if (!(error instanceof DomainError)) throw error;
    const page = await this.pages.refusal({ code: error.code, traceId: request.id }, appPath);
    if (page === null) throw error;
    void reply
      .code(error.status)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page);
  }
}
