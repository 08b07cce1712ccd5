import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Schedules } from '../outbox/index.js';
import { FileStore } from './file-store.service.js';
import { FilesController } from './files.controller.js';
import { FilesRepository } from './files.repository.js';
import { Files } from './files.service.js';
import { Pictures } from './pictures.service.js';
import { PublicMediaController } from './public-media.controller.js';
import { PublicMedia } from './public-media.service.js';
import { Uploads } from './uploads.service.js';

/** Global, because links to photos appear in the replies of every audience. */
@Global()
@Module({
  controllers: [FilesController, PublicMediaController],
  providers: [Files, FilesRepository, FileStore, Pictures, PublicMedia, Uploads],
  exports: [Files, PublicMedia, Uploads],
})
export class FilesModule implements OnModuleInit {
  constructor(
    private readonly files: Files,
    private readonly schedules: Schedules,
  ) {}

  onModuleInit(): void {
    this.schedules.every('files.sweep', 3600, async () => {
      await this.files.removeOrphans();
    });
  }
}
