import { UploadPart, UploadSession } from './upload-session.entity.js';
import { StoredFile } from './stored-file.entity.js';

export {
  FILE_PURPOSES,
  type FileOwner,
  type FilePurpose,
  type OwnerKind,
  type Variant,
} from './file.rules.js';
export { FilesModule } from './files.module.js';
export { Files, type NewFile } from './files.service.js';
export { FileView, toFileView, UploadQuery } from './files.dto.js';
export { PublicMedia, type PublicPicture } from './public-media.service.js';
export { UploadBeginBody, UploadPartQuery, toUploadView, UploadView } from './uploads.dto.js';
export { UploadSessions } from './upload-sessions.service.js';
export { Uploads } from './uploads.service.js';
export { StoredFile };
export const FILES_ENTITIES = [StoredFile, UploadSession, UploadPart];
