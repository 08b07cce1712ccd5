import { Module, type OnModuleInit } from '@nestjs/common';
import { Transactions } from '../../platform/database/index.js';
import { FilesModule } from '../../platform/files/index.js';
import { OutboxHandlers, Schedules } from '../../platform/outbox/index.js';
import { StoreModule } from '../store/index.js';
import { CUSTODY_PROVIDERS, CUSTODY_SERVICES, CustodyTimers } from './custody.providers.js';
import { MOVES_PROVIDERS, MOVES_SERVICES } from './moves.providers.js';
import { DeskHolds } from './pieces/desk-holds.service.js';
import { PiecesRepository } from './pieces/pieces.repository.js';
import { Pieces } from './pieces/pieces.service.js';
import { StockRepository } from './pieces/stock.repository.js';
import { Stock } from './pieces/stock.service.js';
import { PricesModule } from './prices/prices.module.js';
import { QuoteSeals } from './quotes/quote-seals.service.js';
import { QuotesRepository } from './quotes/quotes.repository.js';
import { QuoteLedger, Quotes } from './quotes/quotes.service.js';
import { StyleEditingModule } from './styles/editing/style-editing.module.js';
import { SEARCH_PROVIDERS, SEARCH_SERVICES } from './styles/search.providers.js';
import { StylesRepository } from './styles/styles.repository.js';
import { Styles } from './styles/styles.service.js';
import { TagCodes } from './tags/tag-codes.service.js';
import { TagDesk } from './tags/tag-desk.service.js';
import { TagsRepository } from './tags/tags.repository.js';
import { Tags } from './tags/tags.service.js';

/** The next in a queue waits no longer than this for a hold that is over. */
const HOLDS_SECONDS = 5;
/** How often it is looked whether a day has ended that has no seal yet. */
const SEAL_SECONDS = 600;

@Module({
  imports: [FilesModule, StoreModule, PricesModule, StyleEditingModule],
  providers: [
    StylesRepository,
    ...SEARCH_PROVIDERS,
    Styles,
    PiecesRepository,
    Pieces,
    StockRepository,
    Stock,
    DeskHolds,
    QuotesRepository,
    QuoteSeals,
    QuoteLedger,
    Quotes,
    TagCodes,
    TagsRepository,
    Tags,
    TagDesk,
    ...MOVES_PROVIDERS,
    ...CUSTODY_PROVIDERS,
  ],
  exports: [
    PricesModule,
    StyleEditingModule,
    Styles,
    Pieces,
    Stock,
    Quotes,
    DeskHolds,
    TagCodes,
    Tags,
    TagDesk,
    ...MOVES_SERVICES,
    ...CUSTODY_SERVICES,
    ...SEARCH_SERVICES,
  ],
})
export class InventoryModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly handlers: OutboxHandlers,
    private readonly transactions: Transactions,
    private readonly pieces: Pieces,
    private readonly custody: CustodyTimers,
  ) {}

  onModuleInit(): void {
    this.schedules.every('piece.release_expired', HOLDS_SECONDS, async () => {
      await this.custody.holds.releaseExpired();
    });
    this.schedules.every('passport.seal', SEAL_SECONDS, () => this.custody.passports.seal());
    this.handlers.on('passport.check_asked', 'inventory.passports', async ({ payload }) => {
      await this.custody.passports.runCheck((payload as { checkId: string }).checkId);
    });
    this.handlers.on('customer.merged', 'inventory.owner', async ({ payload }) => {
      const { fromId, intoId } = payload as { fromId: string; intoId: string };
      await this.transactions.run((tx) => this.pieces.handToOwner(tx, fromId, intoId));
    });
  }
}
