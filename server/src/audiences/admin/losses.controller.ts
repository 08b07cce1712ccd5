import { Get } from '@nestjs/common';
import { Stock } from '../../domains/inventory/index.js';
import { Losses } from '../../domains/service/index.js';
import { CustomerAccounts } from '../../platform/auth/index.js';
import { Replies } from '../../platform/contract/index.js';
import { Files } from '../../platform/files/index.js';
import { picturePath } from '../views/catalogue.rules.js';
import { AdminController } from './admin.decorators.js';
import { DeskLossesView } from './losses.dto.js';
import { masked } from './masking.rules.js';

/** What owners miss, for the desk of every store: a stolen piece may be carried into any of them. */
@AdminController('losses')
export class LossesController {
  constructor(
    private readonly losses: Losses,
    private readonly stock: Stock,
    private readonly accounts: CustomerAccounts,
    private readonly files: Files,
  ) {}

  @Get()
  @Replies(DeskLossesView)
  async list(): Promise<DeskLossesView> {
    const rows = await this.losses.latest();
    const [pieces, people] = await Promise.all([
      this.stock.some([...new Set(rows.map(({ pieceId }) => pieceId))]),
      this.accounts.byIds(rows.map(({ customerId }) => customerId)),
    ]);
    const byId = new Map(pieces.map((piece) => [piece.id, piece]));
    return {
      items: rows.flatMap((row) => {
        const piece = byId.get(row.pieceId);
        if (!piece) return [];
        return [
          {
            id: row.id,
            pieceId: row.pieceId,
            name: piece.name,
            picture: picturePath(piece.picture ?? undefined),
            serial: piece.serial,
            kind: row.kind,
            words: row.words,
            photo: row.fileId === null ? null : this.files.url(row.fileId, 'preview'),
            ownerPhone: masked(people.get(row.customerId)?.phone),
            reportedAt: row.reportedAt.toISOString(),
            foundAt: row.foundAt?.toISOString() ?? null,
          },
        ];
      }),
    };
  }
}
