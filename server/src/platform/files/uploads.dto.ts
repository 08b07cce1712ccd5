import { LIMITS } from '@zhuyue/shared';
import { Id, Int, OneOf, Text } from '../contract/index.js';
import { FILE_PURPOSES, type FilePurpose } from './file.rules.js';
import type { Files } from './files.service.js';
import type { UploadStanding } from './upload-sessions.service.js';

/** POST /api/…/uploads */
export class UploadBeginBody {
  @OneOf(FILE_PURPOSES) purpose!: FilePurpose;
  @Int({ min: 1, max: LIMITS.photoBytes }) bytes!: number;
}
export class UploadPartQuery {
  /** How many bytes have arrived before these. */
  @Int({ min: 0, max: LIMITS.photoBytes }) offset!: number;
}
export class UploadView {
  @Id() id!: string;
  @Int({ min: 0, max: LIMITS.photoBytes }) offset!: number;
  @Int({ min: 1, max: LIMITS.photoBytes }) bytes!: number;
  /** The stored picture, once the whole has arrived. */
  @Id({ nullable: true }) fileId!: string | null;
  @Text({ max: 300, nullable: true }) previewUrl!: string | null;
}

export const toUploadView = ({ id, offset, bytes, fileId }: UploadStanding, files: Files): UploadView => ({
  id,
  offset,
  bytes,
  fileId,
  previewUrl: fileId === null ? null : files.url(fileId, 'preview'),
});
