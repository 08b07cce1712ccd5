import { Injectable } from '@nestjs/common';
import { Stock } from '../../domains/inventory/index.js';
import type { InheritanceOnDesk, InheritanceRow } from '../../domains/service/index.js';
import { StaffAccounts } from '../../domains/store/index.js';
import { Files } from '../../platform/files/index.js';
import { picturePath } from './catalogue.rules.js';
import type { HeirDocumentView, InheritanceCardView, InheritanceLineView } from './inheritance.dto.js';

type Papers = InheritanceOnDesk['documents'];

/** Inheritances as pages show them. */
@Injectable()
export class InheritanceViews {
  constructor(
    private readonly stock: Stock,
    private readonly staff: StaffAccounts,
    private readonly files: Files,
  ) {}

  async cards(rows: readonly InheritanceRow[], papers: readonly number[]): Promise<InheritanceCardView[]> {
    const pieces = await this.stock.some([...new Set(rows.map(({ pieceId }) => pieceId))]);
    const byId = new Map(pieces.map((piece) => [piece.id, piece]));
    return rows.flatMap((row, i) => {
      const piece = byId.get(row.pieceId);
      if (!piece) return [];
      const { id, pieceId, state, heirName, relation } = row;
      return [
        {
          ...{ id, pieceId, state, heirName, relation },
          name: piece.name,
          picture: picturePath(piece.picture ?? undefined),
          serial: piece.serial,
          requestedAt: row.requestedAt.toISOString(),
          dueAt: row.dueAt?.toISOString() ?? null,
          papers: papers[i] ?? 0,
        },
      ];
    });
  }

  papers(documents: Papers): HeirDocumentView[] {
    return documents.map(({ id, kind, fileId, addedAt }) => ({
      id,
      kind,
      url: this.files.url(fileId),
      previewUrl: this.files.url(fileId, 'preview'),
      addedAt: addedAt.toISOString(),
    }));
  }

  /** Names of staff are for the desk alone. */
  async lines(lines: InheritanceOnDesk['lines'], named: boolean): Promise<InheritanceLineView[]> {
    const ids = lines.map(({ actorId }) => actorId).filter((id) => id !== null);
    const names = named ? await this.staff.names(ids) : new Map<string, string>();
    return lines.map(({ action, actorRole, actorId, words, at }) => ({
      action,
      actorRole,
      actorName: actorId === null ? null : (names.get(actorId) ?? null),
      words,
      at: at.toISOString(),
    }));
  }
}
