import { Injectable } from '@nestjs/common';
import {
  buildOf,
  CAUSES,
  dayOf,
  daysBetween,
  isGoods,
  isTalk,
  lostRows,
  PROBLEMS_OF,
  stoneMapOf,
  type Cause,
  type ClaimProblem,
  type FactValue,
  type HarmedPlace,
  type PolicyFacts,
  type CaseKind,
  type RuleFact,
} from '@zhuyue/shared';
import { Clock } from '../../platform/clock/index.js';
import { DomainError, invalidRequest } from '../../platform/errors/index.js';
import { Stock } from '../inventory/index.js';
import { freeDays, workOf } from './claim.rules.js';
import { ClaimsRepository, type ClaimRow } from './claims.repository.js';
import { mappedOf, mustFit } from './evidence/places.rules.js';
import { otherAnswers, type OtherAnswer } from './policies/evaluate.rules.js';
import { answerOver, type OpenAnswer, type OpenFacts } from './policies/open.rules.js';
import { Warranties, type WarrantyFull } from './warranties.service.js';

export interface CoverageQuestion {
  kind: CaseKind;
  pieceId: string;
  problem: ClaimProblem;
  occurredOn: string;
  /** As far as the owner knows. */
  cause?: Cause;
  /** Of goods that come back. */
  worn?: boolean;
  complete?: boolean;
  /** 宝石图: where it hurts. */
  places?: readonly HarmedPlace[];
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
   * What a case rests on: their piece under a warranty that runs, a day that can be, and the answer of the policy; null
   * where none is asked.
   * @throws DomainError as `coverage`
   */
  async ground(
    customerId: string,
    question: CoverageQuestion,
  ): Promise<Omit<Coverage, 'answer' | 'kept'> & { asked: Pick<Coverage, 'answer' | 'kept'> | null }> {
    if (!isTalk(question.kind)) {
      const { warranty, ...asked } = await this.coverage(customerId, question);
      return { warranty, asked };
    }
    const { warranty } = await this.owned(customerId, question);
    return { warranty, asked: null };
  }

  /**
   * @throws DomainError piece.not_found when it is not theirs, warranty.not_found, request.invalid for a day before the
   * hand-over or after today, a problem that is none of the kind, or a place that is
   * none of the piece
   */
  async coverage(customerId: string, question: CoverageQuestion): Promise<Coverage> {
    const { kind, problem } = question;
    if (isTalk(kind)) throw invalidRequest([{ path: 'kind', rule: 'isIn' }]);
    const { piece, warranty } = await this.owned(customerId, question);
    // What comes back is counted to the day it is asked for, what is wrong to the day it was seen.
    const until = isGoods(kind) ? dayOf(this.clock.now()) : question.occurredOn;
    const terms = await this.warranties.soldOn(warranty);
    const used = freeDays(await this.claims.freeWork(warranty.id), workOf(kind, problem), problem);
    const facts: PolicyFacts = {
      case: workOf(kind, problem),
      kind: piece.kind,
      gem: piece.gem,
      build: buildOf(piece),
      channel: terms.distance ? 'online' : piece.franchise === 1 ? 'franchise' : 'store',
      weighed: piece.priceMode === 'weighed',
      customMade: terms.custom !== null,
      customConfirmed: terms.custom?.confirmed ?? false,
      worn: question.worn ?? true,
      complete: question.complete ?? true,
      days: daysBetween(warranty.startsOn, until),
      defect: problem,
      cause: question.cause ?? 'wear',
      stoneMct: 0,
      usedInYear: used.filter((day) => daysBetween(day, until) < 365).length,
      usedEver: used.length,
    };
    const stones = problem === 'stone_lost' ? await this.stoneSizes(piece, question.places ?? []) : [];
    const open: Partial<Record<RuleFact, readonly FactValue[]>> = {
      ...(question.cause === undefined ? { cause: causesOf(kind) } : {}),
      ...(isGoods(kind) && question.worn === undefined ? { worn: [true, false] } : {}),
      ...(isGoods(kind) && question.complete === undefined ? { complete: [true, false] } : {}),
      ...(stones.length > 1 ? { stoneMct: stones } : {}),
    };
    const kept = { facts: stones.length === 1 ? { ...facts, stoneMct: stones[0] ?? 0 } : facts, open };
    return { answer: this.answer(warranty, kept), kept, warranty };
  }

  /**
   * What a case that stood still is answered now, before it goes on: while it lay, what is free may have been used.
   * @returns nothing for one that is not withdrawn or rejected, or that no policy was asked about
   */
  async again(row: ClaimRow | null): Promise<Partial<ClaimRow>> {
    const asked = row?.policyFacts ?? null;
    if (row === null || asked === null || (row.state !== 'withdrawn' && row.state !== 'rejected')) return {};
    const { kind, pieceId, problem, occurredOn, places } = row;
    const said = Object.entries({
      cause: asked.facts.cause,
      worn: asked.facts.worn,
      complete: asked.facts.complete,
    }).filter(([fact]) => !(fact in asked.open));
    const question = {
      kind,
      pieceId,
      problem,
      occurredOn,
      places: places ?? [],
      ...Object.fromEntries(said),
    };
    // Another's by now, or without a warranty: the step is refused for that, and by the table.
    const found = await this.coverage(row.customerId, question).catch((error: unknown) => {
      if (error instanceof DomainError) return null;
      throw error;
    });
    if (found === null) return {};
    const { answer, kept } = found;
    return { coverage: answer.outcome, coverageAnswer: answer, policyFacts: kept };
  }

  private async owned(
    customerId: string,
    { kind, pieceId, problem, occurredOn, places }: CoverageQuestion,
  ): Promise<{ piece: PieceFacts; warranty: WarrantyFull }> {
    if (!PROBLEMS_OF[kind].includes(problem)) throw invalidRequest([{ path: 'problem', rule: 'isIn' }]);
    const piece = await this.stock.get(pieceId);
    if (piece.ownerId !== customerId) throw new DomainError('piece.not_found');
    const warranty = (await this.warranties.ofPieces([pieceId])).get(pieceId);
    if (!warranty) throw new DomainError('warranty.not_found');
    if (occurredOn > dayOf(this.clock.now()) || occurredOn < warranty.startsOn)
      throw invalidRequest([{ path: 'occurredOn', rule: 'range' }]);
    if (places?.length) mustFit(await this.stock.file(piece), places);
    return { piece, warranty };
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

  /**
   * The sizes the lost stone may have: of the main stones or of those around them where the owner has pointed at them;
   * none when the piece's papers say nothing of them.
   */
  private async stoneSizes(piece: PieceFacts, places: readonly HarmedPlace[]): Promise<number[]> {
    const file = await this.stock.file(piece);
    const lost = lostRows(stoneMapOf(mappedOf(file)), places) ?? { main: true, side: true };
    const rows = file.stones.filter(({ main }) => (main ? lost.main : lost.side));
    // Papers tell the weight of all stones of a row together.
    const sizes = rows.flatMap(({ milliCarat, count }) =>
      milliCarat === null ? [] : Math.round(milliCarat / count),
    );
    return [...new Set(sizes)].filter((size) => size > 0);
  }
}

/** Only what comes back can come back for taste alone. */
const causesOf = (kind: CaseKind): Cause[] => CAUSES.filter((cause) => isGoods(kind) || cause !== 'taste');
