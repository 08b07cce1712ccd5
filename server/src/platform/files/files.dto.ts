import { Id, Int, OneOf, Text } from '../contract/index.js';
import { FILE_PURPOSES, VARIANTS, type FilePurpose, type Variant } from './file.rules.js';
import type { StoredFileRow } from './files.repository.js';
import type { Files } from './files.service.js';

export class FileLinkParams {
  @Id() id: string;
}

export class FileLinkQuery {
  @Int({ min: 0, max: 99_999_999_999, description: 'When the link ends, seconds since 1970' }) e: number;
  @Text({ max: 64, description: 'Signature' }) s: string;
  @OneOf(VARIANTS, { optional: true }) v?: Variant;
}

export class UploadQuery {
  @OneOf(FILE_PURPOSES) purpose: FilePurpose;
}

export class FileView {
  @Id() id: string;
  @Text({ max: 300, description: 'Works for one to two days' }) url: string;
  @Text({ max: 300 }) previewUrl: string;
  @Int({ min: 1, max: 10_000 }) width: number;
  @Int({ min: 1, max: 10_000 }) height: number;
}

export const toFileView = (row: StoredFileRow, files: Files): FileView => ({
  id: row.id,
  url: files.url(row.id),
  previewUrl: files.url(row.id, 'preview'),
  width: row.width,
  height: row.height,
});
