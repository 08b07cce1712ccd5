import { Injectable } from '@nestjs/common';
import { Stock } from '../../domains/inventory/index.js';
import type { ClaimRow } from '../../domains/service/index.js';
import { StaffAccounts } from '../../domains/store/index.js';
import { CustomerAccounts } from '../../platform/auth/index.js';
import { masked } from './masking.rules.js';

/** Whose piece a claim is about, and which piece in the hand. */
@Injectable()
export class ClaimPeople {
  constructor(
    private readonly accounts: CustomerAccounts,
    private readonly stock: Stock,
    private readonly staff: StaffAccounts,
  ) {}

  async of(
    row: ClaimRow,
  ): Promise<{ phoneMasked: string | null; serial: string; assigneeName: string | null }> {
    const { assigneeId } = row;
    const [account, piece, staff] = await Promise.all([
      this.accounts.get(row.customerId),
      this.stock.get(row.pieceId),
      this.staff.names(assigneeId === null ? [] : [assigneeId]),
    ]);
    const assigneeName = assigneeId === null ? null : (staff.get(assigneeId) ?? null);
    return { phoneMasked: masked(account.phone), serial: piece.serial, assigneeName };
  }
}
