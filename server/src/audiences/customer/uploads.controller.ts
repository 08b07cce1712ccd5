import { Body, Get, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Replies } from '../../platform/contract/index.js';
import {
  Files,
  toUploadView,
  UploadBeginBody,
  UploadPartQuery,
  Uploads,
  UploadSessions,
  UploadView,
} from '../../platform/files/index.js';
import { RateLimited } from '../../platform/http/index.js';
import { CurrentCustomer, CustomerController, type CustomerIdentity } from './customer.decorators.js';

/** A photo in parts: begun, asked how far it has come, sent on from there. */
@CustomerController('uploads')
export class CustomerUploadsController {
  constructor(
    private readonly sessions: UploadSessions,
    private readonly uploads: Uploads,
    private readonly files: Files,
  ) {}

  @Post()
  @RateLimited({ limit: 120, seconds: 60 })
  @Replies(UploadView)
  async begin(
    @CurrentCustomer() who: CustomerIdentity,
    @Body() { purpose, bytes }: UploadBeginBody,
  ): Promise<UploadView> {
    return toUploadView(
      await this.sessions.begin({ kind: 'customer', id: who.id }, purpose, bytes),
      this.files,
    );
  }

  @Get(':id')
  @Replies(UploadView)
  async where(@CurrentCustomer() who: CustomerIdentity, @Param('id') id: string): Promise<UploadView> {
    return toUploadView(await this.sessions.where({ kind: 'customer', id: who.id }, id), this.files);
  }

  /** PUT, because WeChat's clients know no PATCH. */
  @Put(':id')
  @HttpCode(200)
  @RateLimited({ limit: 1200, seconds: 60 })
  @ApiConsumes('application/offset+octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Replies(UploadView)
  async add(
    @CurrentCustomer() who: CustomerIdentity,
    @Param('id') id: string,
    @Query() { offset }: UploadPartQuery,
    @Req() request: FastifyRequest,
  ): Promise<UploadView> {
    return toUploadView(
      await this.sessions.add({ kind: 'customer', id: who.id }, id, offset, this.uploads.part(request)),
      this.files,
    );
  }
}
