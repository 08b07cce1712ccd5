import { Injectable } from '@nestjs/common';
import { BENCH_CERTIFICATE, CERTIFICATE_FOR, type CertificateKind } from '@zhuyue/shared';
import { Stock } from '../../domains/inventory/index.js';
import type { ClaimFull, ClaimRow } from '../../domains/service/index.js';
import { Certificates, type Way } from '../../domains/store/index.js';
import { CustomerAccounts, type StaffIdentity } from '../../platform/auth/index.js';
import { masked } from './masking.rules.js';

/** Whose piece a claim is about, and which piece in the hand. */
@Injectable()
export class ClaimPeople {
  constructor(
    private readonly accounts: CustomerAccounts,
    private readonly stock: Stock,
    private readonly certificates: Certificates,
  ) {}

  async of(row: ClaimRow): Promise<{ phoneMasked: string | null; serial: string }> {
    const [account, piece] = await Promise.all([
      this.accounts.get(row.customerId),
      this.stock.get(row.pieceId),
    ]);
    return { phoneMasked: masked(account.phone), serial: piece.serial };
  }

  /** Certificates that what is to be done here asks for and the staff member does not hold, with the way to each. */
  ways(staff: StaffIdentity, { row, actions, certificates }: ClaimFull): Promise<Way[]> {
    if (staff.role === 'consultant') return Promise.resolve([]);
    const asked = [
      ...actions.flatMap(({ action }) => CERTIFICATE_FOR[action] ?? []),
      ...(row.state === 'repairing' ? Object.values(BENCH_CERTIFICATE) : []),
    ];
    const lacking = [...new Set<CertificateKind>(asked)].filter((kind) => !certificates.includes(kind));
    return lacking.length === 0
      ? Promise.resolve([])
      : this.certificates.ways(staff.id, lacking, row.storeId);
  }
}
