import { Module } from '@nestjs/common';
import { FilesModule } from '../../platform/files/index.js';
import { AppointmentsModule } from '../appointments/index.js';
import { InventoryModule } from '../inventory/index.js';
import { SalesModule } from '../sales/index.js';
import { StoreModule } from '../store/index.js';
import { ARTICLE_PROVIDERS } from './articles/article.providers.js';
import { ArticleGaps } from './articles/article-gaps.service.js';
import { ArticleReading } from './articles/article-reading.service.js';
import { Articles } from './articles/articles.service.js';
import { BenchRepository } from './bench/bench.repository.js';
import { CaseQuotes } from './bench/case-quotes.service.js';
import { QualityChecksRepository } from './bench/quality-checks.repository.js';
import { CheckGround, QualityChecks } from './bench/quality-checks.service.js';
import { Workshop, WorkshopLedger } from './bench/workshop.service.js';
import { CLOCK_PROVIDERS } from './clocks/clock.providers.js';
import { Clocks } from './clocks/clocks.service.js';
import { ServicePromises } from './clocks/promises.service.js';
import { QueueRepository } from './queue/queue.repository.js';
import { CaseQueue, QueueLedger } from './queue/queue.service.js';
import { CaseFacts } from './case-facts.service.js';
import { Ways } from './case-ways.service.js';
import { ClaimsRepository } from './claims.repository.js';
import { ProofsRepository } from './evidence/proofs.repository.js';
import { ProofGround, Proofs } from './evidence/proofs.service.js';
import { Outlets } from './outlets.service.js';
import { InheritancesRepository } from './ownership/inheritances.repository.js';
import { InheritanceGround, Inheritances } from './ownership/inheritances.service.js';
import { ClaimGround, ClaimLedger } from './claim-ledger.service.js';
import { Claims } from './claims.service.js';
import { LossesRepository } from './ownership/losses.repository.js';
import { Losses } from './ownership/losses.service.js';
import { PassingsRepository } from './ownership/passings.repository.js';
import { PassingLedger, Passings } from './ownership/passings.service.js';
import { TermsRepository } from './ownership/terms.repository.js';
import { OwnershipTermsBook } from './ownership/terms.service.js';
import { WarrantyCards } from './ownership/warranty-cards.service.js';
import { PoliciesRepository } from './policies/policies.repository.js';
import { Policies } from './policies/policies.service.js';
import { CannedAnswers } from './threads/canned-answers.service.js';
import { ThreadLists } from './threads/thread-lists.service.js';
import { THREAD_PROVIDERS } from './threads/thread.providers.js';
import { Threads } from './threads/threads.service.js';
import { QualityRepository } from './quality/quality.repository.js';
import { Quality } from './quality/quality.service.js';
import { ClaimTimers } from './timers.service.js';
import { Warranties, WarrantyTrade } from './warranties.service.js';

@Module({
  imports: [StoreModule, InventoryModule, AppointmentsModule, SalesModule, FilesModule],
  providers: [
    BenchRepository,
    CaseQuotes,
    CheckGround,
    QualityChecks,
    QualityChecksRepository,
    Workshop,
    WorkshopLedger,
    CaseFacts,
    Ways,
    Outlets,
    ClaimsRepository,
    Policies,
    PoliciesRepository,
    ClaimGround,
    ProofGround,
    Proofs,
    ProofsRepository,
    ClaimLedger,
    Claims,
    ClaimTimers,
    Warranties,
    WarrantyTrade,
    InheritanceGround,
    Inheritances,
    InheritancesRepository,
    Losses,
    LossesRepository,
    PassingLedger,
    Passings,
    PassingsRepository,
    TermsRepository,
    OwnershipTermsBook,
    WarrantyCards,
    Quality,
    QualityRepository,
    ...ARTICLE_PROVIDERS,
    ...THREAD_PROVIDERS,
    ...CLOCK_PROVIDERS,
    CaseQueue,
    QueueLedger,
    QueueRepository,
  ],
  exports: [
    ArticleGaps,
    ArticleReading,
    Articles,
    CannedAnswers,
    CaseQueue,
    Claims,
    Clocks,
    Inheritances,
    Losses,
    Outlets,
    OwnershipTermsBook,
    Passings,
    Policies,
    Proofs,
    Quality,
    QualityChecks,
    ServicePromises,
    ThreadLists,
    Threads,
    Warranties,
    WarrantyCards,
    Ways,
    Workshop,
  ],
})
export class ServiceModule {}
