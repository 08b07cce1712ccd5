import { Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Files, FileView, toFileView, UploadQuery, Uploads } from '../../platform/files/index.js';
import { RateLimited } from '../../platform/http/index.js';
import { AdminController, CurrentStaff, type StaffIdentity } from './admin.decorators.js';

@AdminController('files')
export class AdminFilesController {
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
    @CurrentStaff() staff: StaffIdentity,
    @Query() query: UploadQuery,
    @Req() request: FastifyRequest,
  ): Promise<FileView> {
    const bytes = await this.uploads.photo(request);
    const stored = await this.files.store({
      bytes,
      ownerKind: 'staff',
      ownerId: staff.id,
      purpose: query.purpose,
    });
    return toFileView(stored, this.files);
  }
}
