import { Injectable } from '@nestjs/common';
import { PROOF_LIMITS, type PlaceCount, type ProofMoment, type StoneFacts } from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { newId, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import { CustodyPolicies, PiecePhotos, Pieces, Stock } from '../../inventory/index.js';
import { ClaimsRepository, type ClaimRow } from '../claims.repository.js';
import { mustAddUp } from './places.rules.js';
import { ProofsRepository } from './proofs.repository.js';
import { pairOf, type ProofPair, type ProofRow } from './proofs.rules.js';

export interface Measured extends StoneFacts {
  moment: ProofMoment;
  photoIds: readonly string[];
  /** Null: the owner is not there, it came or goes by parcel. */
  ownerSignatureId: string | null;
  staffSignatureId: string;
  /** The newest measurement whoever measures has seen; null: there was none. */
  after: string | null;
}
export interface ProofSettlement {
  reason: string;
  ownerSignatureId: string;
}

/** What a measurement rests on. */
@Injectable()
export class ProofGround {
  constructor(
    readonly claims: ClaimsRepository,
    readonly pieces: Pieces,
    readonly stock: Stock,
    readonly photos: PiecePhotos,
    readonly policies: CustodyPolicies,
  ) {}
}

/** 同石凭证: the piece is measured as it comes in and as it is fetched, and both sign for what they saw. */
@Injectable()
export class Proofs {
  constructor(
    private readonly proofs: ProofsRepository,
    private readonly ground: ProofGround,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError claim.not_found outside the staff member's stores */
  async forStaff(claimId: string, staff: StaffIdentity): Promise<ProofPair> {
    const claim = await this.ground.claims.find(claimId);
    if (claim === null || !inScope(staff, claim.storeId)) throw new DomainError('claim.not_found');
    return pairOf(await this.proofs.of(claimId));
  }

  /** @throws DomainError claim.not_found for somebody else's */
  async forCustomer(claimId: string, customerId: string): Promise<ProofPair> {
    const claim = await this.ground.claims.find(claimId);
    if (claim?.customerId !== customerId) throw new DomainError('claim.not_found');
    return pairOf(await this.proofs.of(claimId));
  }

  /**
   * @throws DomainError claim.not_found, claim.proof_out_of_turn while the piece is not here for it or was not measured
   * at intake, claim.proof_unsigned when its owner brought it and has not signed, edit.outdated when somebody has measured meanwhile, file.not_found,
   * request.invalid when the counts do not add up
   */
  async measure(claimId: string, staff: StaffIdentity, measured: Measured): Promise<void> {
    const { after, photoIds, ...facts } = measured;
    if (facts.weightMg % PROOF_LIMITS.weightStepMg !== 0)
      throw invalidRequest([{ path: 'weightMg', rule: 'isDivisibleBy' }]);
    if (facts.counts) await this.mustCount(claimId, facts.stones, facts.counts);
    await this.transactions.run(async (tx) => {
      const { claim, rows, pair } = await this.standing(tx, claimId, staff);
      const piece = await this.ground.pieces.lock(tx, claim.pieceId);
      if (piece.state !== 'in_service' || (facts.moment === 'collection' && pair.intake === null))
        throw new DomainError('claim.proof_out_of_turn');
      if (
        facts.ownerSignatureId === null &&
        facts.moment === 'intake' &&
        !(await this.cameByParcel(tx, claimId))
      )
        throw new DomainError('claim.proof_unsigned');
      if ((rows.at(-1)?.id ?? null) !== after) throw new DomainError('edit.outdated');
      const { toleranceMg } = await this.ground.policies.of(claim.storeId, tx);
      const row: ProofRow = {
        ...facts,
        id: newId(),
        claimId,
        photoIds: [...photoIds],
        toleranceMg,
        staffId: staff.id,
        staffName: staff.name,
        at: this.clock.now(),
        settledReason: null,
        settledBy: null,
        settledByName: null,
        settledSignatureId: null,
        settledAt: null,
      };
      await this.proofs.insert(tx, row);
      await this.writeDown(tx, claim, staff, row, pairOf([...rows, row]));
    });
  }

  /**
   * A difference is settled by a manager, with the owner's signature under the reason.
   * @throws DomainError claim.not_found, claim.proof_out_of_turn when nothing is to be settled, file.not_found
   */
  async settle(claimId: string, staff: StaffIdentity, settlement: ProofSettlement): Promise<void> {
    const { reason, ownerSignatureId } = settlement;
    await this.transactions.run(async (tx) => {
      const { claim, pair } = await this.standing(tx, claimId, staff);
      const { collection, differences, standing } = pair;
      if (standing !== 'differs' || collection === null) throw new DomainError('claim.proof_out_of_turn');
      const evidence = await this.ground.photos.taken(tx, staff, [ownerSignatureId]);
      await this.proofs.settle(tx, collection.id, {
        settledReason: reason,
        settledBy: staff.id,
        settledByName: staff.name,
        settledSignatureId: ownerSignatureId,
        settledAt: this.clock.now(),
      });
      await this.ground.pieces.amend(tx, claim.pieceId, 'inspect', {
        ...moverOf(claim, staff),
        reason: reason.slice(0, 200),
        details: { sameStone: 'settled', differences },
        evidence,
      });
      await this.audited(tx, claim, staff, 'claim.settleProof');
    });
  }

  /** The papers of a piece stay as they are while it is here: read before the row is locked. */
  private async mustCount(claimId: string, stones: number, counts: readonly PlaceCount[]): Promise<void> {
    const { claims, stock } = this.ground;
    const claim = await claims.find(claimId);
    if (claim !== null) mustAddUp(await stock.file(await stock.get(claim.pieceId)), stones, counts);
  }

  private async cameByParcel(tx: Tx, claimId: string): Promise<boolean> {
    return (await this.ground.claims.parcels(claimId, tx)).some(({ way }) => way === 'in');
  }

  private async standing(
    tx: Tx,
    claimId: string,
    staff: StaffIdentity,
  ): Promise<{ claim: ClaimRow; rows: ProofRow[]; pair: ProofPair }> {
    const claim = await this.ground.claims.lock(tx, claimId);
    if (claim === null || !inScope(staff, claim.storeId)) throw new DomainError('claim.not_found');
    const rows = await this.proofs.of(claimId, tx);
    return { claim, rows, pair: pairOf(rows) };
  }

  /** The passport carries what was measured, the pictures and the signatures, each with the hash of its bytes. */
  private async writeDown(
    tx: Tx,
    claim: ClaimRow,
    staff: StaffIdentity,
    row: ProofRow,
    { differences, standing }: ProofPair,
  ): Promise<void> {
    const signed = row.ownerSignatureId === null ? [] : [row.ownerSignatureId];
    const files = [...row.photoIds, ...signed, row.staffSignatureId];
    const evidence = await this.ground.photos.taken(tx, staff, files);
    const { moment, weightMg, stones, counts, inscription, toleranceMg } = row;
    await this.ground.pieces.amend(tx, claim.pieceId, 'inspect', {
      ...moverOf(claim, staff),
      details: {
        sameStone: moment,
        weightMg,
        stones,
        counts,
        inscription,
        toleranceMg,
        differences,
        standing,
        signed: signed.length > 0,
      },
      evidence,
    });
    await this.audited(tx, claim, staff, 'claim.measure');
  }

  private audited(tx: Tx, claim: ClaimRow, staff: StaffIdentity, action: string): Promise<void> {
    const { id: subjectId, storeId } = claim;
    return this.audit.record(tx, { staffId: staff.id, action, subjectKind: 'claim', subjectId, storeId });
  }
}

const moverOf = (claim: ClaimRow, staff: StaffIdentity) => ({
  actorRole: staff.role,
  actorId: staff.id,
  storeId: claim.storeId,
  refId: claim.id,
});
