import { Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Replies } from '../../platform/contract/index.js';
import { sendJson } from '../../platform/http/index.js';
import { TagRefusals } from './tag-refusals.service.js';
import { TagViews } from './tag-views.service.js';
import { TagController } from './tag.decorators.js';
import { TagView } from './tag.dto.js';

@TagController('')
export class TagReadingController {
  constructor(
    private readonly views: TagViews,
    private readonly refusals: TagRefusals,
  ) {}

  @Get('01/:gtin/21/:serial')
  @Replies(TagView)
  async byCode(
    @Param('gtin') gtin: string,
    @Param('serial') serial: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer(`/01/${gtin}/21/${serial}`, request, reply);
  }

  /** The scene of a mini-program code, or what was typed from the label. */
  @Get('serial/:serial')
  @Replies(TagView)
  async bySerial(
    @Param('serial') serial: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer(serial, request, reply);
  }

  private async answer(text: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    sendJson(request, reply, await this.refusals.watch(request.ip, () => this.views.read(text)), {
      shared: true,
    });
  }
}
