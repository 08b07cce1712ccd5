import { Injectable } from '@nestjs/common';
import { Stock } from '../../domains/inventory/index.js';
import { Passings, type PassingSeen } from '../../domains/service/index.js';
import { CustomerAccounts, maskPhone } from '../../platform/auth/index.js';
import { picturePath } from '../views/catalogue.rules.js';
import type { PassingsView } from './ownership.dto.js';

/** The two learn of each other the ends of a number: enough to recognise, too little to call. */
@Injectable()
export class PassingViews {
  constructor(
    private readonly passings: Passings,
    private readonly accounts: CustomerAccounts,
    private readonly stock: Stock,
  ) {}

  async mine(customerId: string): Promise<PassingsView> {
    return this.view(await this.passings.ofCustomer(customerId));
  }

  async byCode(customerId: string, code: string): Promise<PassingsView> {
    return this.view([await this.passings.byCode(customerId, code)]);
  }

  private async view(seen: readonly PassingSeen[]): Promise<PassingsView> {
    const [pieces, people] = await Promise.all([
      this.stock.some([...new Set(seen.map(({ row }) => row.pieceId))]),
      this.accounts.byIds(seen.flatMap(({ row }) => [row.fromId, row.toId ?? row.fromId])),
    ]);
    const byId = new Map(pieces.map((piece) => [piece.id, piece]));
    return {
      items: seen.flatMap(({ row, side, actions }) => {
        const piece = byId.get(row.pieceId);
        if (!piece) return [];
        const other = side === 'taker' ? row.fromId : row.toId;
        const phone = other === null ? row.toPhone : people.get(other)?.phone;
        return [
          {
            id: row.id,
            pieceId: row.pieceId,
            name: piece.name,
            picture: picturePath(piece.picture ?? undefined),
            serial: piece.serial,
            kind: row.kind,
            state: row.state,
            side,
            other: phone ? maskPhone(phone) : null,
            code: side === 'giver' && row.state === 'offered' && row.toPhone === null ? row.code : null,
            words: row.words,
            offeredAt: row.offeredAt.toISOString(),
            dueAt: row.dueAt.toISOString(),
            actions,
          },
        ];
      }),
    };
  }
}
