import { Body, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Replies } from '../../platform/contract/index.js';
import { RateLimited, sendJson } from '../../platform/http/index.js';
import { HotTags } from './hot-tags.service.js';
import { TagScans } from './tag-scans.service.js';
import { TagController } from './tag.decorators.js';
import { LateScansBody, LateScansView, TagView } from './tag.dto.js';

@TagController('')
export class TagReadingController {
  constructor(
    private readonly scans: TagScans,
    private readonly hot: HotTags,
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

  /** Scans that were made without a network. */
  @Post('scans')
  @RateLimited({ limit: 30, seconds: 60 })
  @Replies(LateScansView)
  tellLate(@Req() request: FastifyRequest, @Body() body: LateScansBody): LateScansView {
    return { accepted: this.scans.tell(request, body.scans) };
  }

  private async answer(text: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const read = await this.scans.read(request, text);
    sendJson(request, reply, read.reply, { shared: true });
    this.hot.keep(request, reply, read);
  }
}
