import { LabelHouse, LabelJob, LabelLine, LabelTemplateRow } from './label.entity.js';

export const LABEL_ENTITIES = [LabelTemplateRow, LabelHouse, LabelJob, LabelLine];
export { LabelPrints, type LabelDraft, type PrintOrder } from './label-prints.service.js';
export type { LabelPrint } from './label.rules.js';
export type { HouseRow, TemplateRow } from './label-settings.repository.js';
export { LabelSettings } from './label-settings.service.js';
export type { JobLine, JobRow, LabelFilter, LabelPiece } from './labels.repository.js';
export { LabelsModule } from './labels.module.js';
export { MiniCodes, type MiniCodePicture } from './mini-codes.service.js';
