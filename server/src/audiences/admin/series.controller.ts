import { Body, Get, Param, Post, Put, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse } from '@nestjs/swagger';
import { mediaPath } from '@zhuyue/shared';
import type { FastifyRequest } from 'fastify';
import { SeriesEditing } from '../../domains/inventory/index.js';
import { Replies } from '../../platform/contract/index.js';
import { PublicMedia, Uploads } from '../../platform/files/index.js';
import { RateLimited } from '../../platform/http/index.js';
import { thumbPath } from '../views/catalogue.rules.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { DeskSeriesView, MediaView, SeriesBody, SeriesOrderBody } from './styles.dto.js';

@AdminController('series')
export class AdminSeriesController {
  constructor(private readonly series: SeriesEditing) {}

  @Get()
  @Replies(DeskSeriesView)
  async list(): Promise<DeskSeriesView> {
    const items = (await this.series.list()).map(({ id, name, story, picture, styleCount }) => ({
      id,
      name,
      story,
      picture,
      pictureUrl: thumbPath(picture),
      styleCount,
    }));
    return { items };
  }

  @Post()
  @Roles('headquarters')
  @Replies(DeskSeriesView)
  async add(@CurrentStaff() staff: StaffIdentity, @Body() body: SeriesBody): Promise<DeskSeriesView> {
    await this.series.add(staff, body);
    return this.list();
  }

  @Put('order')
  @Roles('headquarters')
  @Replies(DeskSeriesView)
  async order(@CurrentStaff() staff: StaffIdentity, @Body() body: SeriesOrderBody): Promise<DeskSeriesView> {
    await this.series.order(staff, body.ids);
    return this.list();
  }

  @Put(':id')
  @Roles('headquarters')
  @Replies(DeskSeriesView)
  async edit(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: SeriesBody,
  ): Promise<DeskSeriesView> {
    await this.series.edit(staff, id, body);
    return this.list();
  }
}

/** Pictures of the range, sent in one by one. */
@AdminController('media')
export class AdminMediaController {
  constructor(
    private readonly media: PublicMedia,
    private readonly uploads: Uploads,
  ) {}

  @Post()
  @Roles('manager', 'headquarters')
  @RateLimited({ limit: 240, seconds: 60 })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  @ApiCreatedResponse({ type: MediaView })
  async take(@Req() request: FastifyRequest): Promise<MediaView> {
    const { file, width, height } = await this.media.store(await this.uploads.photo(request));
    return { file, url: mediaPath(file), smallUrl: mediaPath(file, 'small'), width, height };
  }
}
