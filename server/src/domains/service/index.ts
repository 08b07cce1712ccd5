import {
  Article,
  ArticleGap,
  ArticleSearch,
  ArticleVersion,
  ArticleVote,
} from './articles/article.entity.js';
import { BenchEntry, CaseQuote } from './bench/bench.entity.js';
import { QualityCheckPaper } from './bench/quality-check.entity.js';
import { CaseClock, CaseClockMark, CaseClockWarning, ServicePromiseLine } from './clocks/clock.entity.js';
import { Inheritance, InheritanceDocument, InheritanceEvent } from './ownership/inheritance.entity.js';
import { LossReport, OwnershipPassing, OwnershipTermsVersion } from './ownership/ownership.entity.js';
import { Claim, ClaimEvent, ClaimParcel, ClaimPhoto, Warranty, WarrantyPolicy } from './service.entity.js';
import { ClaimProof } from './evidence/proof.entity.js';
import { CaseView } from './queue/desk-view.entity.js';
import { CaseRating } from './quality/rating.entity.js';
import { CannedAnswer, Thread, ThreadMessage } from './threads/thread.entity.js';

export { ServiceModule } from './service.module.js';
export { Claims, type ClaimFull, type ClaimRequest, type ClaimStep } from './claims.service.js';
export { Clocks, type ClockSeen, type StaffPause } from './clocks/clocks.service.js';
export type { ClockTaken } from './clocks/clocks.repository.js';
export { OwnershipTermsBook, type OfferedTerms } from './ownership/terms.service.js';
export { Proofs } from './evidence/proofs.service.js';
export { mappedOf } from './evidence/places.rules.js';
export type { ProofPair, ProofRow } from './evidence/proofs.rules.js';
export { QualityChecks, type CheckSaid } from './bench/quality-checks.service.js';
export { Workshop, type BenchSaid } from './bench/workshop.service.js';
export { CaseQueue } from './queue/queue.service.js';
export type { QueueRow } from './queue/queue.repository.js';
export { ServicePromises } from './clocks/promises.service.js';
export type { ClaimLine, ClaimPhotoRow, ClaimRow, ParcelRow } from './claims.repository.js';
export type { OfferedClaimAction, Parcel } from './claim.rules.js';
export type { Coverage, CoverageAnswer, CoverageQuestion } from './case-facts.service.js';
export { Outlets, type JobOutlets, type JobQuestion } from './outlets.service.js';
export { Ways, type CaseWays, type GoodsWay } from './case-ways.service.js';
export { Policies, type PolicyDraft, type PolicyFull } from './policies/policies.service.js';
export type { PolicyLine } from './policies/policies.repository.js';
export type { RuleChange } from './policies/difference.rules.js';
export type { PolicyFault } from './policies/faults.rules.js';
export { Warranties, type WarrantyFull, type WarrantyRow } from './warranties.service.js';
export {
  Inheritances,
  type InheritanceOnDesk,
  type InheritanceSeen,
} from './ownership/inheritances.service.js';
export type { InheritanceRow } from './ownership/inheritances.repository.js';
export { Losses } from './ownership/losses.service.js';
export type { LossRow } from './ownership/losses.repository.js';
export { Passings, type PassingSeen } from './ownership/passings.service.js';
export { WarrantyCards } from './ownership/warranty-cards.service.js';
export { CannedAnswers, type AnswerRow } from './threads/canned-answers.service.js';
export { figuresOf, keyOn, type Figures } from './quality/quality.rules.js';
export { Quality, type MeasuredCase } from './quality/quality.service.js';
export { ThreadLists, type ThreadLine } from './threads/thread-lists.service.js';
export type { Subject as ThreadAbout, SubjectOf } from './threads/thread-subjects.service.js';
export { seenBy, unreadOf, type Reader } from './threads/thread.rules.js';
export type { MessageRow, ThreadRow } from './threads/threads.repository.js';
export { CHECK_AGAIN_MS, Threads, type ThreadFull } from './threads/threads.service.js';
export type { ShownArticle } from './articles/article-book.js';
export { ArticleGaps } from './articles/article-gaps.service.js';
export { ArticleReading, type ArticleReader } from './articles/article-reading.service.js';
export {
  Articles,
  type ArticleFull,
  type ArticleOnDesk,
  type ArticleStep,
} from './articles/articles.service.js';
export type { Gap as ArticleGapLine } from './articles/gaps.rules.js';
export const SERVICE_ENTITIES = [
  Article,
  ArticleVersion,
  ArticleVote,
  ArticleSearch,
  ArticleGap,
  WarrantyPolicy,
  Warranty,
  Claim,
  ClaimPhoto,
  ClaimParcel,
  ClaimProof,
  CaseQuote,
  BenchEntry,
  QualityCheckPaper,
  ClaimEvent,
  OwnershipPassing,
  Inheritance,
  InheritanceDocument,
  InheritanceEvent,
  LossReport,
  OwnershipTermsVersion,
  Thread,
  ThreadMessage,
  CannedAnswer,
  CaseRating,
  ServicePromiseLine,
  CaseClock,
  CaseClockMark,
  CaseClockWarning,
  CaseView,
];
