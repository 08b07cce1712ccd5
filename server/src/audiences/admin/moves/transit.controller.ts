import { Body, Get, Post } from '@nestjs/common';
import type { TransitRule } from '@zhuyue/shared';
import { Transit, type TransitWay } from '../../../domains/inventory/index.js';
import { StaffAccounts, Stores } from '../../../domains/store/index.js';
import { Replies } from '../../../platform/contract/index.js';
import { invalidRequest } from '../../../platform/errors/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from '../admin.decorators.js';
import { ClearTransitBody, SetTransitBody, TransitView, type TransitRuleView } from './transit.dto.js';

/** 调拨时效 */
@AdminController('transit')
export class TransitController {
  constructor(
    private readonly transit: Transit,
    private readonly stores: Stores,
    private readonly staff: StaffAccounts,
  ) {}

  @Get()
  @Replies(TransitView)
  async show(): Promise<TransitView> {
    const { reaches, pairs } = await this.transit.table();
    const [cards, names] = await Promise.all([
      this.stores.cards([
        ...new Set(pairs.flatMap((pair) => [pair.fromStoreId ?? '', pair.toStoreId ?? ''])),
      ]),
      this.staff.names(pairs.map((pair) => pair.setBy)),
    ]);
    const storeNames = new Map(cards.map((card) => [card.id, card.name]));
    return {
      reaches: reaches.map(({ reach, rule, own }) => ({ reach, rule: toRule(rule), own })),
      pairs: pairs.map((pair) => ({
        fromStoreId: pair.fromStoreId ?? '',
        fromStoreName: storeNames.get(pair.fromStoreId ?? '') ?? '',
        toStoreId: pair.toStoreId ?? '',
        toStoreName: storeNames.get(pair.toStoreId ?? '') ?? '',
        rule: toRule(pair),
        closed: pair.closed,
        setByName: names.get(pair.setBy) ?? null,
        setAt: pair.setAt.toISOString(),
      })),
    };
  }

  @Post()
  @Roles('headquarters')
  @Replies(TransitView)
  async set(@CurrentStaff() staff: StaffIdentity, @Body() body: SetTransitBody): Promise<TransitView> {
    await this.transit.set(staff, wayOf(body), { ...toRule(body), closed: body.closed ?? false });
    return this.show();
  }

  @Post('clears')
  @Roles('headquarters')
  @Replies(TransitView)
  async clear(@CurrentStaff() staff: StaffIdentity, @Body() body: ClearTransitBody): Promise<TransitView> {
    await this.transit.clear(staff, wayOf(body));
    return this.show();
  }
}

const toRule = (rule: TransitRule): TransitRuleView => ({
  packMinutes: rule.packMinutes,
  cutOffAt: rule.cutOffAt,
  days: rule.days,
  minutes: rule.minutes,
  arrivesAt: rule.arrivesAt,
  workdaysOnly: rule.workdaysOnly,
  unpackMinutes: rule.unpackMinutes,
});

function wayOf({ reach, fromStoreId, toStoreId }: ClearTransitBody): TransitWay {
  if (reach !== undefined) return { reach };
  if (fromStoreId !== undefined && toStoreId !== undefined) return { fromStoreId, toStoreId };
  throw invalidRequest([{ path: 'reach', rule: 'isNotEmpty' }]);
}
