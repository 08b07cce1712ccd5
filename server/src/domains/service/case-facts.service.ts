import { Injectable } from '@nestjs/common';
import {
  CAUSES,
  dayOf,
  daysBetween,
  PROBLEMS_OF,
  type Build,
  type Cause,
  type ClaimProblem,
  type FactValue,
  type PolicyFacts,
  type PolicyKind,
  type ReportedKind,
  type RuleFact,
} from '@zhuyue/shared';
import { Clock } from '../../platform/clock/index.js';
import { DomainError, invalidRequest } from '../../platform/errors/index.js';
import { Stock } from '../inventory/index.js';
import { ClaimsRepository } from './claims.repository.js';
import { otherAnswers, type OtherAnswer } from './policies/evaluate.rules.js';
import { answerOver, type OpenAnswer, type OpenFacts } from './policies/open.rules.js';
import { Warranties, type WarrantyFull } from './warranties.service.js';

export interface CoverageQuestion {
  kind: ReportedKind;
  pieceId: string;
  problem: ClaimProblem;
  occurredOn: string;
  /** As far as the owner knows. */
  cause?: Cause;
}
/** The facts an answer was given on, and what was open then. */
export interface KeptFacts {
  facts: PolicyFacts;
  open: OpenFacts;
}
export type CoverageAnswer = Omit<OpenAnswer, 'passedOver'> & { others: OtherAnswer[] };
export interface Coverage {
  answer: CoverageAnswer;
  kept: KeptFacts;
  warranty: WarrantyFull;
}

type PieceFacts = Awaited<ReturnType<Stock['get']>>;

/** Gathers what a policy is asked about, and asks it. What nobody knows stays open and is never guessed. */
@Injectable()
export class CaseFacts {
  constructor(
    private readonly stock: Stock,
    private readonly warranties: Warranties,
    private readonly claims: ClaimsRepository,
    private readonly clock: Clock,
  ) {}

  warranty(id: string): Promise<WarrantyFull> {
    return this.warranties.get(id);
  }

  /**
   * @throws DomainError piece.not_found when it is not theirs, warranty.not_found, request.invalid for a day before the
   * hand-over or after today, or a problem that is none of the kind
   */
  async coverage(customerId: string, question: CoverageQuestion): Promise<Coverage> {
    const { kind, pieceId, problem, occurredOn } = question;
    if (!PROBLEMS_OF[kind].includes(problem)) throw invalidRequest([{ path: 'problem', rule: 'isIn' }]);
    const piece = await this.stock.get(pieceId);
    if (piece.ownerId !== customerId) throw new DomainError('piece.not_found');
    const warranty = (await this.warranties.ofPieces([pieceId])).get(pieceId);
    if (!warranty) throw new DomainError('warranty.not_found');
    if (occurredOn > dayOf(this.clock.now()) || occurredOn < warranty.startsOn)
      throw invalidRequest([{ path: 'occurredOn', rule: 'range' }]);
    const used = await this.claims.settledFreeOn(pieceId, workOf(kind, problem), problem);
    const facts: PolicyFacts = {
      case: workOf(kind, problem),
      kind: piece.kind,
      gem: piece.gem,
      build: buildOf(piece),
      channel: piece.franchise === 1 ? 'franchise' : 'store',
      weighed: piece.priceMode === 'weighed',
      customMade: false,
      customConfirmed: false,
      worn: true,
      complete: true,
      days: daysBetween(warranty.startsOn, occurredOn),
      defect: problem,
      cause: question.cause ?? 'wear',
      stoneMct: 0,
      usedInYear: used.filter((day) => daysBetween(day, occurredOn) < 365).length,
      usedEver: used.length,
    };
    const stones = problem === 'stone_lost' ? await this.stoneSizes(piece) : [];
    const open: Partial<Record<RuleFact, readonly FactValue[]>> = {
      ...(question.cause === undefined ? { cause: CAUSES.filter((cause) => cause !== 'taste') } : {}),
      ...(stones.length > 1 ? { stoneMct: stones } : {}),
    };
    const kept = { facts: stones.length === 1 ? { ...facts, stoneMct: stones[0] ?? 0 } : facts, open };
    return { answer: this.answer(warranty, kept), kept, warranty };
  }

  /** A book of before the rules were complete may be silent: then a person has to look. */
  private answer(warranty: WarrantyFull, { facts, open }: KeptFacts): CoverageAnswer {
    const { rules } = warranty.terms;
    const found = answerOver(rules, facts, open);
    if (found === null)
      return {
        outcome: 'needs_inspection',
        amount: { way: 'none', value: 0 },
        clause: '',
        decidedBy: [],
        byStatute: false,
        factsUsed: {},
        possible: [],
        others: [],
      };
    const { passedOver: _passedOver, ...answer } = found;
    return { ...answer, others: answer.possible.length > 0 ? [] : otherAnswers(rules, facts) };
  }

  /** The sizes the lost stone may have; none when the piece's papers say nothing of them. */
  private async stoneSizes(piece: PieceFacts): Promise<number[]> {
    const { stones } = await this.stock.file(piece);
    return [...new Set(stones.flatMap(({ milliCarat }) => milliCarat ?? []))].filter((size) => size > 0);
  }
}

/** A repair of a ring that does not fit is a resizing, whatever it is called by whoever reports it. */
const workOf = (kind: ReportedKind, problem: ClaimProblem): PolicyKind =>
  kind === 'repair' && problem === 'size_wrong' ? 'resizing' : kind;

const buildOf = (piece: PieceFacts): Build => {
  if (piece.gem === 'pearl' && (piece.kind === 'necklace' || piece.kind === 'bracelet')) return 'strung';
  return piece.gem === 'none' ? 'plain' : 'gem_set';
};
