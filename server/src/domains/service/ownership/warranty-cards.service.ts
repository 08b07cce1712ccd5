import { Injectable } from '@nestjs/common';
import { dayOf, daysBetween, type WarrantyVerdict } from '@zhuyue/shared';
import { Clock } from '../../../platform/clock/index.js';
import { Config } from '../../../platform/config/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Stock, type PieceRow } from '../../inventory/index.js';
import { freeDays } from '../claim.rules.js';
import { ClaimsRepository } from '../claims.repository.js';
import { Warranties, type WarrantyFull } from '../warranties.service.js';
import {
  entitlementsOf,
  judgeWarrantyMark,
  readWarrantyToken,
  warrantyVerdict,
  writeWarrantyToken,
  type Entitlement,
} from './warranty-link.rules.js';

export interface CountedEntitlement extends Entitlement {
  left: number;
}
export interface WarrantyCard {
  piece: PieceRow;
  warranty: WarrantyFull;
  verdict: WarrantyVerdict;
  entitlements: CountedEntitlement[];
  token: string;
}
export interface CheckedCard {
  piece: PieceRow;
  warranty: WarrantyFull;
  verdict: WarrantyVerdict;
  checkedAt: Date;
  expiresAt: Date;
}

/** 质保卡: what the owner shows, and what a third person may check without learning whose it is. */
@Injectable()
export class WarrantyCards {
  constructor(
    private readonly warranties: Warranties,
    private readonly stock: Stock,
    private readonly claims: ClaimsRepository,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async of(customerId: string, pieceId: string): Promise<WarrantyCard> {
    const piece = await this.stock.ownedBy(customerId, pieceId);
    const warranty = (await this.warranties.ofPieces([pieceId])).get(pieceId);
    if (!warranty) throw new DomainError('warranty.not_found');
    return {
      piece,
      warranty,
      verdict: warrantyVerdict(warranty.state, warranty.daysLeft, piece.state),
      entitlements: await this.counted(warranty),
      token: writeWarrantyToken(this.config.fileUrlKey, warranty.id, customerId, this.clock.now()),
    };
  }

  /** @throws warranty.not_found for what we never signed, and once the piece is another's; warranty.link_over */
  async check(token: string): Promise<CheckedCard> {
    const mark = readWarrantyToken(token);
    if (mark === null) throw new DomainError('warranty.not_found');
    const warranty = await this.warranties.get(mark.warrantyId);
    const now = this.clock.now();
    const judged = judgeWarrantyMark(this.config.fileUrlKey, mark, warranty.customerId, now);
    if (judged === 'forged') throw new DomainError('warranty.not_found');
    if (judged === 'over') throw new DomainError('warranty.link_over');
    const piece = await this.stock.get(warranty.pieceId);
    return {
      piece,
      warranty,
      verdict: warrantyVerdict(warranty.state, warranty.daysLeft, piece.state),
      checkedAt: now,
      expiresAt: new Date(mark.expires * 1000),
    };
  }

  /** Counted as the answers to a case count them: done free of charge, by the day it was finished. */
  private async counted(warranty: WarrantyFull): Promise<CountedEntitlement[]> {
    const today = dayOf(this.clock.now());
    const done = await this.claims.freeWork(warranty.id);
    return entitlementsOf(warranty.terms.rules).map((one) => {
      const used = freeDays(done, one.case, one.defect).filter(
        (day) => one.per === 'life' || daysBetween(day, today) < 365,
      ).length;
      return { ...one, left: Math.max(0, one.most - used) };
    });
  }
}
