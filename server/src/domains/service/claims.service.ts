import { Injectable } from '@nestjs/common';
import {
  CERTIFICATE_KINDS,
  dayOf,
  isGoods,
  isTalk,
  NOTE_NEEDED,
  type CertificateKind,
  type ClaimAction,
} from '@zhuyue/shared';
import { inScope, type StaffIdentity } from '../../platform/auth/index.js';
import { Clock } from '../../platform/clock/index.js';
import { isDuplicate, newId, paperNumber, type Tx } from '../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../platform/errors/index.js';
import {
  claimFacts,
  decideClaim,
  missingFrom,
  offeredOn,
  TOPICS,
  type ClaimActor,
  type OfferedClaimAction,
  type StepSaid,
} from './claim.rules.js';
import {
  ClaimsRepository,
  type ClaimLine,
  type ClaimPhotoRow,
  type ClaimRow,
  type ParcelRow,
} from './claims.repository.js';
import type { HoursOf } from './clocks/clock-lines.rules.js';
import type { ClockSeen } from './clocks/clocks.service.js';
import { foundRight } from './bench/bench.rules.js';
import type { BenchSeen } from './bench/case-quotes.service.js';
import { ClaimGround, ClaimLedger } from './claim-ledger.service.js';
import type { CaseFacts, Coverage, CoverageQuestion } from './case-facts.service.js';
import { ProofsRepository } from './evidence/proofs.repository.js';
import { shotsOf, type TakenShot } from './evidence/shots.rules.js';
import type { WarrantyFull } from './warranties.service.js';

export interface ClaimRequest extends CoverageQuestion {
  description: string;
  photoIds: readonly string[];
  /** Which of the photos show a view that was asked for. */
  shots?: readonly TakenShot[];
  storeId: string;
}
export interface ClaimStep extends StepSaid {
  /** The last line of the history that whoever takes the step has read; another one since answers `edit.outdated`. */
  seen?: string;
  photoIds?: readonly string[];
  rating?: number;
}
export interface ClaimFull {
  row: ClaimRow;
  warranty: WarrantyFull;
  photos: ClaimPhotoRow[];
  parcels: ParcelRow[];
  bench: BenchSeen;
  history: ClaimLine[];
  actions: OfferedClaimAction[];
  clocks: ClockSeen[];
  certificates: CertificateKind[];
}

/** 售后单: from the owner's photos to the piece back in the owner's hands. */
@Injectable()
export class Claims {
  constructor(
    private readonly claims: ClaimsRepository,
    private readonly ground: ClaimGround,
    private readonly ledger: ClaimLedger,
    private readonly proofs: ProofsRepository,
    private readonly clock: Clock,
  ) {}

  /** The answer before anything is sent in: which clause, and why. */
  coverage(customerId: string, question: CoverageQuestion): Promise<Coverage> {
    return this.ground.cases.coverage(customerId, question);
  }

  /** @returns the claim's id; the same for a repeated key. */
  async open(customerId: string, request: ClaimRequest, key: string): Promise<string> {
    const { transactions, idempotency, clocks } = this.ledger;
    const once = { scope: `customer:${customerId}:claim.open`, key, body: request };
    try {
      return await idempotency.orAnswered(once, async () => {
        const ground = await this.ground.cases.ground(customerId, request);
        if (!isTalk(request.kind) && request.photoIds.length === 0)
          throw invalidRequest([{ path: 'photoIds', rule: 'arrayMinSize' }]);
        await this.ground.outlets.demandAble(request.storeId, request);
        const hours = await clocks.hours();
        return transactions.run((tx) =>
          idempotency.run(tx, once, () => this.openIn(tx, customerId, request, ground, hours)),
        );
      });
    } catch (error) {
      if (isDuplicate(error, 'uq_claim_open_piece'))
        throw new DomainError('claim.already_open', { pieceId: request.pieceId });
      throw error;
    }
  }

  ofCustomer(customerId: string): Promise<ClaimRow[]> {
    return this.claims.ofCustomer(customerId);
  }

  ofPiece(pieceId: string): Promise<ClaimRow[]> {
    return this.claims.ofPiece(pieceId);
  }

  overdue(storeId: string): Promise<number> {
    return this.claims.overdue(storeId, this.clock.now());
  }

  async forCustomer(id: string, customerId: string): Promise<ClaimFull> {
    const row = await this.claims.find(id);
    if (row === null || row.customerId !== customerId) throw new DomainError('claim.not_found');
    return this.full(row, { role: 'customer', id: customerId });
  }

  async forStaff(id: string, staff: StaffIdentity): Promise<ClaimFull> {
    const row = await this.claims.find(id);
    if (row === null || !inScope(staff, row.storeId)) throw new DomainError('claim.not_found');
    return this.full(row, staff);
  }

  async get(id: string): Promise<ClaimRow> {
    const row = await this.claims.find(id);
    if (!row) throw new DomainError('claim.not_found');
    return row;
  }

  stepAsCustomer(id: string, customerId: string, step: ClaimStep): Promise<void> {
    return this.step(
      id,
      { role: 'customer', id: customerId, name: null },
      step,
      (row) => row.customerId === customerId,
    );
  }

  stepAsStaff(id: string, staff: StaffIdentity, step: ClaimStep): Promise<void> {
    return this.step(id, staff, step, (row) => inScope(staff, row.storeId));
  }

  closeSilent(id: string): Promise<void> {
    return this.stepBySystem(id, 'close');
  }

  /** Its sale is over: nothing of it can be put right any more. */
  lapse(id: string): Promise<void> {
    return this.stepBySystem(id, 'lapse');
  }

  /** The owner has scored it and every broken promise has its reason by now: nothing keeps it open any more. */
  async closeRated(id: string): Promise<void> {
    if ((await this.claims.lastStep(id))?.action === 'rate') await this.stepBySystem(id, 'close');
  }

  /** Goods that come back are settled by the paper of their sale, and no longer when it is undone. */
  async followSale(saleId: string, action: 'settle' | 'unsettle'): Promise<void> {
    const from = action === 'settle' ? 'settling' : 'settled';
    for (const { id } of await this.claims.goodsOfSale(saleId, from)) await this.stepBySystem(id, action);
  }

  private stepBySystem(id: string, action: ClaimAction): Promise<void> {
    return this.step(id, { role: 'system', id: null, name: null }, { action }, () => true);
  }

  private async openIn(
    tx: Tx,
    customerId: string,
    request: ClaimRequest,
    { warranty, asked }: Awaited<ReturnType<CaseFacts['ground']>>,
    hours: HoursOf,
  ): Promise<string> {
    const now = this.clock.now();
    const piece = await this.ground.pieces.lock(tx, request.pieceId);
    if (piece.ownerId !== customerId) throw new DomainError('piece.not_found');
    const row: ClaimRow = {
      id: newId(),
      number: paperNumber('C', dayOf(now)),
      kind: request.kind,
      warrantyId: warranty.id,
      pieceId: request.pieceId,
      customerId,
      storeId: request.storeId,
      problem: request.problem,
      description: request.description,
      occurredOn: request.occurredOn,
      coverage: asked?.answer.outcome ?? null,
      coverageAnswer: asked?.answer ?? null,
      policyFacts: asked?.kept ?? null,
      places: request.places?.length ? [...request.places] : null,
      state: 'submitted',
      rejectReason: null,
      answer: null,
      estimateFen: null,
      rootCause: null,
      correction: null,
      dueAt: null,
      pausedSince: null,
      pauseReason: null,
      unexplained: 0,
      assigneeId: null,
      rating: null,
      ratingComment: null,
      createdAt: now,
      movedAt: now,
    };
    await this.claims.insert(tx, row);
    await this.ground.files.claimable(tx, [...request.photoIds], { kind: 'customer', id: customerId });
    const shots = shotsOf(request.photoIds, request.shots ?? []);
    await this.claims.addPhotos(tx, row.id, request.photoIds, false, shots);
    const customer: ClaimActor = { role: 'customer', id: customerId, name: null };
    await this.note(tx, row, null, customer, 'submit', null);
    await this.ledger.clocks.follow(tx, hours, row, null, customer);
    return row.id;
  }

  private async step(
    id: string,
    actor: ClaimActor,
    step: ClaimStep,
    visible: (row: ClaimRow) => boolean,
  ): Promise<void> {
    const hours = await this.ledger.clocks.hours();
    const anew = step.action === 'reopen' ? await this.ground.cases.again(await this.claims.find(id)) : {};
    try {
      await this.ledger.transactions.run(async (tx) => {
        const row = await this.claims.lock(tx, id);
        if (row === null || !visible(row)) throw new DomainError('claim.not_found');
        await this.stepIn(tx, { ...row, ...anew }, actor, step, hours);
      });
    } catch (error) {
      // Reopened while another claim of the same piece is open.
      if (isDuplicate(error, 'uq_claim_open_piece')) throw new DomainError('claim.already_open');
      throw error;
    }
  }

  private async stepIn(
    tx: Tx,
    row: ClaimRow,
    actor: ClaimActor,
    step: ClaimStep,
    hours: HoursOf,
  ): Promise<void> {
    const { audit, outbox, clocks } = this.ledger;
    const { id, storeId } = row;
    const piece = await this.ground.pieces.lock(tx, row.pieceId);
    const last = await this.claims.lastStep(id, tx);
    if (step.seen !== undefined && step.seen !== last?.id) throw new DomainError('edit.outdated');
    const facts = claimFacts(row, piece, this.clock.now(), {
      saleState: await this.claims.saleStateOf(row.warrantyId, tx),
      proofs: await this.proofs.of(id, tx),
      quoteOver: await this.ledger.quotes.over(id, tx),
      checked: await this.ledger.quotes.checked(id, tx),
      certificates: CERTIFICATE_KINDS,
      lastStep: last?.action ?? null,
    });
    const state = decideClaim(row.kind, row.state, actor.role, step.action, facts);
    await this.ledger.demandCertificate(tx, actor, step.action, storeId);
    const missing = missingFrom(row.kind, step);
    if (missing.length > 0) throw invalidRequest(missing.map((path) => ({ path, rule: 'isNotEmpty' })));
    await this.movePiece(tx, row, actor, step.action);
    await this.ledger.quotes.follow(tx, id, step, actor);
    const moved = this.after(row, state, step, this.clock.now());
    await this.claims.save(tx, moved);
    await this.addStaffPhotos(tx, id, actor, step);
    if (step.parcel !== undefined && (step.action === 'send' || step.action === 'sendBack')) {
      const way = step.action === 'send' ? 'in' : 'back';
      await this.claims.addParcel(tx, { claimId: id, way, ...step.parcel, sentAt: moved.movedAt });
    }
    await this.note(tx, moved, row.state, actor, step.action, step.note ?? null);
    await clocks.follow(tx, hours, moved, row.state, actor);
    if (actor.id !== null && actor.role !== 'customer') {
      const action = `claim.${step.action}`;
      await audit.record(tx, { staffId: actor.id, action, subjectKind: 'claim', subjectId: id, storeId });
    }
    const topic = TOPICS[step.action];
    if (topic !== undefined) await outbox.add(tx, topic, { claimId: id, storeId });
  }

  private after(row: ClaimRow, state: ClaimRow['state'], step: ClaimStep, now: Date): ClaimRow {
    const answered = NOTE_NEEDED.includes(step.action) || step.action === 'finish';
    return {
      ...row,
      state,
      movedAt: now,
      rejectReason:
        step.action === 'reject'
          ? (step.rejectReason ?? null)
          : state === 'submitted'
            ? null
            : row.rejectReason,
      answer: answered && step.note !== undefined ? step.note : row.answer,
      estimateFen: step.action === 'answer' ? (step.estimateFen ?? null) : row.estimateFen,
      rootCause: step.action === 'carryOut' ? (step.rootCause ?? null) : row.rootCause,
      correction: step.action === 'carryOut' ? (step.correction ?? null) : row.correction,
      rating: step.action === 'rate' ? (step.rating ?? null) : row.rating,
      ratingComment: step.action === 'rate' ? (step.note ?? null) : row.ratingComment,
    };
  }

  /**
   * The piece follows: taken in for the inspection, back in the owner's hands with the hand-back. Goods found fit to come
   * back are the owner's again on the counter: what takes them from there is the paper of the sale.
   */
  private async movePiece(tx: Tx, row: ClaimRow, actor: ClaimActor, action: ClaimAction): Promise<void> {
    const by = { storeId: row.storeId, actorRole: actor.role, actorId: actor.id, refId: row.id };
    if (action === 'inspect') await this.ground.pieces.takeIn(tx, row.pieceId, by);
    if (action === 'handBack' || action === 'receive' || (action === 'approve' && isGoods(row.kind)))
      await this.ground.pieces.handBack(tx, row.pieceId, by, await this.claims.worked(tx, row.id));
  }

  private async addStaffPhotos(tx: Tx, claimId: string, actor: ClaimActor, step: ClaimStep): Promise<void> {
    if (!step.photoIds?.length || actor.id === null || actor.role === 'customer') return;
    await this.ground.files.claimable(tx, [...step.photoIds], { kind: 'staff', id: actor.id });
    await this.claims.addPhotos(tx, claimId, step.photoIds, true);
  }

  private async full(
    row: ClaimRow,
    { role, id }: Omit<ClaimActor, 'name'> & { id: string },
  ): Promise<ClaimFull> {
    const [
      warranty,
      photos,
      parcels,
      bench,
      quoteOver,
      history,
      piece,
      clocks,
      saleState,
      proofs,
      certificates,
    ] = await Promise.all([
      this.ground.cases.warranty(row.warrantyId),
      this.claims.photos(row.id),
      this.claims.parcels(row.id),
      this.ledger.quotes.of(row.id),
      this.ledger.quotes.over(row.id),
      this.claims.history(row.id),
      this.ground.stock.get(row.pieceId),
      this.ledger.clocks.of(row.id),
      this.claims.saleStateOf(row.warrantyId),
      this.proofs.of(row.id),
      role === 'customer' ? [] : this.ledger.certificates.heldBy(id),
    ]);
    const lastStep = history.at(-1)?.action ?? null;
    const facts = claimFacts(row, piece, this.clock.now(), {
      saleState,
      proofs,
      quoteOver,
      checked: foundRight(bench.checks),
      certificates,
      lastStep,
    });
    return {
      row,
      warranty,
      photos,
      parcels,
      bench,
      history,
      actions: offeredOn(row.kind, row.state, role, facts),
      clocks,
      certificates,
    };
  }

  private note(
    tx: Tx,
    row: ClaimRow,
    fromState: ClaimRow['state'] | null,
    actor: ClaimActor,
    action: ClaimAction | 'submit',
    note: string | null,
  ): Promise<void> {
    return this.claims.addLine(tx, {
      claimId: row.id,
      action,
      fromState,
      toState: row.state,
      actorRole: actor.role,
      actorId: actor.id,
      actorName: actor.name,
      note,
      at: this.clock.now(),
    });
  }
}
