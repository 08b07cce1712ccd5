import { Injectable } from '@nestjs/common';
import type { PieceState, TransferAction } from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import type { Tx } from '../../../platform/database/index.js';
import { Pieces, type Mover } from '../pieces/pieces.service.js';
import type { TransferLineRow, TransferRow } from './transfers.repository.js';

/** What an action of the paper does to each piece, from which state, and where it lies afterwards. */
interface Handing {
  from: PieceState;
  act: (tx: Tx, pieceId: string, by: Mover) => Promise<unknown>;
  container?: 'courier' | 'safe';
}

/** Who may is decided by the store's custody policy, on the paper. */
const JUDGED: readonly TransferAction[] = ['pack', 'unpack', 'ship'];

/** 交接: every hand-over of a parcel is a line in the passport of each piece in it. */
@Injectable()
export class TransferCustody {
  private readonly handings: Readonly<Partial<Record<TransferAction, Handing>>>;

  constructor(private readonly pieces: Pieces) {
    const move =
      (action: 'ship' | 'receive' | 'reportLost' | 'recover') =>
      (tx: Tx, pieceId: string, by: Mover): Promise<unknown> =>
        this.pieces.move(tx, pieceId, action, by);
    const back: Handing = { from: 'in_transit', act: move('receive'), container: 'safe' };
    this.handings = {
      pack: { from: 'in_stock', act: move('ship'), container: 'courier' },
      unpack: back,
      cancel: back,
      takeBack: back,
      ship: { from: 'in_transit', act: (tx, id, by) => this.pieces.amend(tx, id, 'pack', by) },
      reportLost: { from: 'in_transit', act: move('reportLost') },
      recover: { from: 'lost', act: move('recover'), container: 'safe' },
    };
  }

  /** A piece that went another way in between (reported lost on its own, say) is left where it is. */
  async follow(
    tx: Tx,
    row: TransferRow,
    lines: readonly TransferLineRow[],
    action: TransferAction,
    by: StaffIdentity,
    reason: string | undefined,
  ): Promise<void> {
    const handing = this.handings[action];
    if (handing === undefined) return;
    for (const { pieceId } of lines.filter((line) => line.state !== 'dropped')) {
      const piece = await this.pieces.lock(tx, pieceId);
      if (piece.state !== handing.from) continue;
      await handing.act(tx, pieceId, {
        actorRole: by.role,
        actorId: by.id,
        onPaper: JUDGED.includes(action),
        storeId: row.fromStoreId,
        refId: row.id,
        reason: reason ?? row.number,
        ...(handing.container === undefined ? {} : { set: { container: handing.container } }),
        details: detailsOf(row),
        evidence: evidenceOf(row),
      });
    }
  }
}

const detailsOf = (row: TransferRow): Record<string, unknown> => ({
  transfer: row.number,
  ...(row.sealNumber === null ? {} : { sealNumber: row.sealNumber }),
  ...(row.carrier === null ? {} : { carrier: row.carrier, trackingNumber: row.trackingNumber }),
});

const evidenceOf = (row: TransferRow): NonNullable<Mover['evidence']> => [
  { kind: 'transfer', ref: row.id },
  ...(row.sealNumber === null ? [] : [{ kind: 'seal' as const, ref: row.sealNumber }]),
  ...(row.sealPhotoId === null ? [] : [{ kind: 'photo' as const, ref: row.sealPhotoId }]),
];
