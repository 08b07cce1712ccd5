import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Config } from '../config/index.js';
import { Schedules } from '../outbox/index.js';
import { FileStore } from './file-store.service.js';
import { FilesController } from './files.controller.js';
import { FilesRepository } from './files.repository.js';
import { Files } from './files.service.js';
import { Pictures } from './pictures.service.js';
import { PublicMediaController } from './public-media.controller.js';
import { PublicMedia } from './public-media.service.js';
import { UploadSessions } from './upload-sessions.service.js';
import { Uploads } from './uploads.service.js';
import { ClamdScanner, NoScanner, VirusScanner } from './virus-scanner.js';

/** Global, because links to photos appear in the replies of every audience. */
@Global()
@Module({
  controllers: [FilesController, PublicMediaController],
  providers: [
    Files,
    FilesRepository,
    FileStore,
    Pictures,
    PublicMedia,
    Uploads,
    UploadSessions,
    {
      provide: VirusScanner,
      inject: [Config],
      useFactory: ({ clamdUrl }: Config) =>
        clamdUrl === null ? new NoScanner() : new ClamdScanner(clamdUrl),
    },
  ],
  exports: [Files, PublicMedia, Uploads, UploadSessions],
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
