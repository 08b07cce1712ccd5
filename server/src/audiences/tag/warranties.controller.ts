import { Get, Header, Param } from '@nestjs/common';
import { WarrantyCards } from '../../domains/service/index.js';
import { Replies } from '../../platform/contract/index.js';
import { RateLimited } from '../../platform/http/index.js';
import { picturePath } from '../views/catalogue.rules.js';
import { TagController } from './tag.decorators.js';
import { WarrantyCheckView } from './warranties.dto.js';

/** 验保: whoever was shown the code. Not to be found by a search engine, not to be kept by anything on the way. */
@TagController('warranties')
@RateLimited({ limit: 60, seconds: 60 })
export class TagWarrantiesController {
  constructor(private readonly cards: WarrantyCards) {}

  @Get(':token')
  @Header('x-robots-tag', 'noindex, nofollow')
  @Header('cache-control', 'no-store')
  @Replies(WarrantyCheckView)
  async check(@Param('token') token: string): Promise<WarrantyCheckView> {
    const { piece, warranty, verdict, checkedAt, expiresAt } = await this.cards.check(token);
    return {
      verdict,
      number: warranty.number,
      name: piece.name,
      picture: picturePath(piece.picture ?? undefined),
      serial: piece.serial,
      policyName: warranty.policyName,
      startsOn: warranty.startsOn,
      endsOn: warranty.endsOn,
      checkedAt: checkedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    };
  }
}
