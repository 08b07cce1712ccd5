import { Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Files, FileView, toFileView, UploadQuery, Uploads } from '../../platform/files/index.js';
import { RateLimited } from '../../platform/http/index.js';
import { CustomerController, CurrentCustomer, type CustomerIdentity } from './customer.decorators.js';

@CustomerController('files')
export class CustomerFilesController {
  constructor(
    private readonly files: Files,
    private readonly uploads: Uploads,
  ) {}

  @Post()
  @RateLimited({ limit: 120, seconds: 60 })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  @ApiCreatedResponse({ type: FileView })
  async take(
    @CurrentCustomer() customer: CustomerIdentity,
    @Query() query: UploadQuery,
    @Req() request: FastifyRequest,
  ): Promise<FileView> {
    const bytes = await this.uploads.photo(request);
    const stored = await this.files.store({
      bytes,
      ownerKind: 'customer',
      ownerId: customer.id,
      purpose: query.purpose,
    });
    return toFileView(stored, this.files);
  }
}
