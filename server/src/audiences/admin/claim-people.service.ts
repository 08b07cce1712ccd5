import { Injectable } from '@nestjs/common';
import { Stock } from '../../domains/inventory/index.js';
import type { ClaimRow } from '../../domains/service/index.js';
import { CustomerAccounts } from '../../platform/auth/index.js';
import { masked } from './masking.rules.js';

/** Whose piece a claim is about, and which piece in the hand. */
@Injectable()
export class ClaimPeople {
  constructor(
    private readonly accounts: CustomerAccounts,
    private readonly stock: Stock,
  ) {}

  async of(row: ClaimRow): Promise<{ phoneMasked: string | null; serial: string }> {
    const [account, piece] = await Promise.all([
      this.accounts.get(row.customerId),
      this.stock.get(row.pieceId),
    ]);
    return { phoneMasked: masked(account.phone), serial: piece.serial };
  }
}
