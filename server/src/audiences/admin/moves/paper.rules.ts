import type { PaperLineRow } from '../../../domains/inventory/index.js';
import { picturePath } from '../../views/catalogue.rules.js';
import type { ListedPieceView, PaperLineView } from './paper.dto.js';

/** Where a photo is served, for whoever may see the paper. */
export type Address = (fileId: string) => string;

export const toPaperLineView = (line: PaperLineRow): PaperLineView => ({
  action: line.action,
  toState: line.toState,
  actorRole: line.actorRole,
  actorName: line.actorName,
  note: line.note,
  details: line.details,
  at: line.at.toISOString(),
});

interface Listed {
  pieceId: string;
  serial: string;
  name: string;
  styleCode: string;
  picture: string | null;
  goldMg: number;
  sizeHmm: number | null;
}
export const toListedPieceView = (piece: Listed): ListedPieceView => ({
  pieceId: piece.pieceId,
  serial: piece.serial,
  name: piece.name,
  styleCode: piece.styleCode,
  picture: picturePath(piece.picture),
  goldMg: piece.goldMg,
  sizeHmm: piece.sizeHmm,
});
