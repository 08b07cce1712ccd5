import { Module, type OnModuleInit } from '@nestjs/common';
import { Schedules } from '../../../../platform/outbox/index.js';
import { StylesRepository } from '../styles.repository.js';
import { EditingLedger } from './editing-ledger.service.js';
import { EditingRepository } from './editing.repository.js';
import { SeriesEditing } from './series-editing.service.js';
import { StyleEditing } from './style-editing.service.js';
import { StyleFilesRepository } from './style-files.repository.js';
import { StyleFiles } from './style-files.service.js';
import { StylePublisher } from './style-publisher.service.js';
import { StyleReview } from './style-review.service.js';

const LOOK_SECONDS = 2;

@Module({
  providers: [
    StylesRepository,
    EditingRepository,
    EditingLedger,
    StyleEditing,
    StylePublisher,
    StyleReview,
    StyleFilesRepository,
    StyleFiles,
    SeriesEditing,
  ],
  exports: [EditingLedger, StyleEditing, StyleReview, StyleFiles, StylePublisher, SeriesEditing],
})
export class StyleEditingModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly publisher: StylePublisher,
  ) {}

  onModuleInit(): void {
    this.schedules.every('style.promised', LOOK_SECONDS, () => this.publisher.look());
  }
}
