import { Module } from '@nestjs/common';
import { InventoryModule } from '../inventory.module.js';
import { LabelPrints } from './label-prints.service.js';
import { LabelSettingsRepository } from './label-settings.repository.js';
import { LabelSettings } from './label-settings.service.js';
import { LabelsRepository } from './labels.repository.js';
import { MiniCodes } from './mini-codes.service.js';

/** 标签打印 */
@Module({
  imports: [InventoryModule],
  providers: [LabelsRepository, LabelPrints, LabelSettingsRepository, LabelSettings, MiniCodes],
  exports: [LabelPrints, LabelSettings, MiniCodes],
})
export class LabelsModule {}
