import { Injectable } from '@nestjs/common';
import { Stock, type PieceRow } from '../../domains/inventory/index.js';
import { Files } from '../../platform/files/index.js';
import { Sales } from '../../domains/sales/index.js';
import { Stores } from '../../domains/store/index.js';
import type { StaffIdentity } from '../../platform/auth/index.js';
import type { DeskPieceView } from './stock.dto.js';
import { toDeskPieceView } from './stock.rules.js';

/** A piece as the desk shows it to one staff member. */
@Injectable()
export class DeskPieceViews {
  constructor(
    private readonly stock: Stock,
    private readonly stores: Stores,
    private readonly sales: Sales,
    private readonly files: Files,
  ) {}

  async one(id: string, staff: StaffIdentity): Promise<DeskPieceView> {
    return this.of(await this.stock.get(id, staff), staff);
  }

  async of(piece: PieceRow, staff: StaffIdentity): Promise<DeskPieceView> {
    const [file, bill, history, consignor, living] = await Promise.all([
      this.stock.file(piece),
      this.stock.billNow(piece),
      this.stock.history(piece.id),
      piece.consignorId === null ? null : this.stores.get(piece.consignorId),
      this.sales.livingOf([piece.id]),
    ]);
    return toDeskPieceView({
      file,
      bill,
      history,
      staff,
      consignorName: consignor?.name ?? null,
      saleId: living.get(piece.id)?.id ?? null,
      photo: (id) => ({ url: this.files.url(id), previewUrl: this.files.url(id, 'preview') }),
    });
  }
}
