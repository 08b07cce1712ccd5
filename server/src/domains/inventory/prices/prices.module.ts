import { Module } from '@nestjs/common';
import { BoardRepository } from './board.repository.js';
import { BoardLedger, MetalBoard } from './board.service.js';
import { EffectsRepository } from './effects.repository.js';
import { PriceEffects } from './effects.service.js';
import { PriceOutlook } from './outlook.service.js';
import { PricesRepository } from './prices.repository.js';
import { RulesRepository } from './rules.repository.js';
import { PriceRules, RuleLedger } from './rules.service.js';
import { Prices } from './prices.service.js';

/** 价格: the board, the rules, quotes, and the one engine that counts with them. */
@Module({
  providers: [
    PricesRepository,
    Prices,
    BoardRepository,
    BoardLedger,
    MetalBoard,
    EffectsRepository,
    PriceEffects,
    PriceOutlook,
    RulesRepository,
    RuleLedger,
    PriceRules,
  ],
  exports: [Prices, MetalBoard, PriceOutlook, PriceRules],
})
export class PricesModule {}
