import path from 'node:path';
import { Module } from '@nestjs/common';
import { AppointmentsModule } from '../../domains/appointments/index.js';
import { InventoryModule, ScansModule } from '../../domains/inventory/index.js';
import { ServiceModule } from '../../domains/service/index.js';
import { StoreModule } from '../../domains/store/index.js';
import { Config } from '../../platform/config/index.js';
import { PassportController } from './passport.controller.js';
import { TagQuotesController } from './quotes.controller.js';
import { HotTags } from './hot-tags.service.js';
import { LightPages } from './light-pages.service.js';
import { TagComposer } from './tag-composer.service.js';
import { TagLinkController } from './tag-link.controller.js';
import { TagNews } from './tag-news.service.js';
import { TagScans } from './tag-scans.service.js';
import { TagBooks, TagViews } from './tag-views.service.js';
import { TagReadingController } from './tag.controller.js';
import { TagVotesController } from './votes.controller.js';
import { TagWarrantiesController } from './warranties.controller.js';
import { VisitViews } from '../views/visit-views.service.js';

@Module({
  imports: [StoreModule, InventoryModule, ScansModule, AppointmentsModule, ServiceModule],
  controllers: [
    PassportController,
    TagQuotesController,
    TagReadingController,
    TagLinkController,
    TagVotesController,
    TagWarrantiesController,
  ],
  providers: [
    VisitViews,
    HotTags,
    TagComposer,
    TagNews,
    TagScans,
    TagBooks,
    TagViews,
    {
      provide: LightPages,
      inject: [Config],
      useFactory: (config: Config) => new LightPages(path.join(config.projectDir, 'miniapp/dist')),
    },
  ],
})
export class TagAudience {}
