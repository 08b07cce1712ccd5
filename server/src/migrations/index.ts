import { Init1795418729339 } from './1795418729339-init.js';
import { TagVersions1795645507261 } from './1795645507261-tag-versions.js';
import { PassportChain1795645636800 } from './1795645636800-passport-chain.js';
import { StyleRevisions1795645970214 } from './1795645970214-style-revisions.js';
import { PassportSalt1795646086556 } from './1795646086556-passport-salt.js';
import { TransfersDeliveriesCounts1795646231932 } from './1795646231932-transfers-deliveries-counts.js';
import { PriceRulesAndQuotes1795646292101 } from './1795646292101-price-rules-and-quotes.js';
import { ScanLog1795646398624 } from './1795646398624-scan-log.js';
import { SearchSynonyms1795646466367 } from './1795646466367-search-synonyms.js';
import { CertificateConflict1795646782932 } from './1795646782932-certificate-conflict.js';
import { Labels1795646903450 } from './1795646903450-labels.js';
import { PieceHold1795647926997 } from './1795647926997-piece-hold.js';
import { PassportCheckpoint1795649283915 } from './1795649283915-passport-checkpoint.js';
import { StyleImports1795649616684 } from './1795649616684-style-imports.js';
import { StoreSettings1795676018368 } from './1795676018368-store-settings.js';
import { ImportHandIn1795676174337 } from './1795676174337-import-hand-in.js';
import { Visits1795676645080 } from './1795676645080-visits.js';
import { ReturnsAndTradeIns1795676700000 } from './1795676700000-returns-and-trade-ins.js';
import { VisitTrays1795677019545 } from './1795677019545-visit-trays.js';
import { VisitTime1795677941500 } from './1795677941500-visit-time.js';
import { ServicePolicies1795678000000 } from './1795678000000-service-policies.js';
import { ScanPolicy1795678172996 } from './1795678172996-scan-policy.js';
import { WaitingList1795679400011 } from './1795679400011-waiting-list.js';
import { CertificateStone1795680000000 } from './1795680000000-certificate-stone.js';
import { EmptyTrays1795681000000 } from './1795681000000-empty-trays.js';
import { Ownership1795690600000 } from './1795690600000-ownership.js';
import { Uploads1795690610000 } from './1795690610000-uploads.js';
import { DeliveryReview1795700000000 } from './1795700000000-delivery-review.js';
import { CountEvidence1795700100000 } from './1795700100000-count-evidence.js';
import { CustodyPolicy1795700200000 } from './1795700200000-custody-policy.js';
import { Payouts1795701000000 } from './1795701000000-payouts.js';
import { CreditLedger1795701010000 } from './1795701010000-credit-ledger.js';
import { CaseClocks1795705000001 } from './1795705000001-case-clocks.js';
import { CaseViews1795705000002 } from './1795705000002-case-views.js';
import { CaseQueueOrder1795705000003 } from './1795705000003-case-queue-order.js';
import { Threads1795707000000 } from './1795707000000-threads.js';
import { CaseRating1795707010000 } from './1795707010000-case-rating.js';
import { CaseKinds1795710000000 } from './1795710000000-case-kinds.js';
import { YearCalendars1795720000000 } from './1795720000000-year-calendars.js';
import { CaseEndings1795721000000 } from './1795721000000-case-endings.js';
import { ClaimShots1795725000000 } from './1795725000000-claim-shots.js';
import { Absences1795726000000 } from './1795726000000-absences.js';
import { CaseParcels1795726500000 } from './1795726500000-case-parcels.js';
import { ClaimProof1795732000000 } from './1795732000000-claim-proof.js';
import { CaseBench1795734000000 } from './1795734000000-case-bench.js';
import { Training1795735000000 } from './1795735000000-training.js';
import { StoneMap1795737000000 } from './1795737000000-stone-map.js';
import { QualityCheck1795737500000 } from './1795737500000-quality-check.js';
import { Dispositions1795737900000 } from './1795737900000-dispositions.js';
import { Promises1795738000000 } from './1795738000000-promises.js';
import { OwnershipTerms1795738500000 } from './1795738500000-ownership-terms.js';
import { ParcelProofs1795738600000 } from './1795738600000-parcel-proofs.js';
import { Robots1795738700000 } from './1795738700000-robots.js';
import { SaleTerms1795739000000 } from './1795739000000-sale-terms.js';
import { StoreWorks1795739500000 } from './1795739500000-store-works.js';
import type { MigrationInterface } from 'typeorm';
import { Articles1795731000000 } from './1795731000000-articles.js';
import { Inheritances1795733000000 } from './1795733000000-inheritances.js';

/** In the order they run. `npm run migration -- name` writes a file and its two lines here. */
export const MIGRATIONS: (new () => MigrationInterface)[] = [
  Init1795418729339,
  TagVersions1795645507261,
  PassportChain1795645636800,
  StyleRevisions1795645970214,
  PassportSalt1795646086556,
  TransfersDeliveriesCounts1795646231932,
  PriceRulesAndQuotes1795646292101,
  ScanLog1795646398624,
  SearchSynonyms1795646466367,
  CertificateConflict1795646782932,
  Labels1795646903450,
  PieceHold1795647926997,
  PassportCheckpoint1795649283915,
  StyleImports1795649616684,
  StoreSettings1795676018368,
  ImportHandIn1795676174337,
  Visits1795676645080,
  ReturnsAndTradeIns1795676700000,
  VisitTrays1795677019545,
  VisitTime1795677941500,
  ServicePolicies1795678000000,
  ScanPolicy1795678172996,
  WaitingList1795679400011,
  CertificateStone1795680000000,
  EmptyTrays1795681000000,
  Ownership1795690600000,
  Uploads1795690610000,
  DeliveryReview1795700000000,
  CountEvidence1795700100000,
  CustodyPolicy1795700200000,
  Payouts1795701000000,
  CreditLedger1795701010000,
  CaseClocks1795705000001,
  CaseViews1795705000002,
  CaseQueueOrder1795705000003,
  Threads1795707000000,
  CaseRating1795707010000,
  CaseKinds1795710000000,
  YearCalendars1795720000000,
  CaseEndings1795721000000,
  ClaimShots1795725000000,
  Absences1795726000000,
  CaseParcels1795726500000,
  Articles1795731000000,
  ClaimProof1795732000000,
  Inheritances1795733000000,
  CaseBench1795734000000,
  Training1795735000000,
  StoneMap1795737000000,
  QualityCheck1795737500000,
  Dispositions1795737900000,
  Promises1795738000000,
  OwnershipTerms1795738500000,
  ParcelProofs1795738600000,
  Robots1795738700000,
  SaleTerms1795739000000,
  StoreWorks1795739500000,
];
