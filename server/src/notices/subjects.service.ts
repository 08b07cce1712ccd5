import { Injectable } from '@nestjs/common';
import { Appointments, Surprises } from '../domains/appointments/index.js';
import { CustomerHolds, Pieces, Styles, type HoldRow } from '../domains/inventory/index.js';
import { Payouts, TradeIns } from '../domains/sales/index.js';
import { Claims, Inheritances, Passings, ThreadLists, Warranties } from '../domains/service/index.js';
import { Stores } from '../domains/store/index.js';
import type { Cover, Credit, Handing, Refund, Repair, Talk, Turn, Visit } from './notice.js';

/** What a piece is called when one speaks to its owner, the name of its style, and who waits for it. */
@Injectable()
export class PieceNames {
  constructor(
    private readonly pieces: Pieces,
    private readonly styles: Styles,
    private readonly holds: CustomerHolds,
    private readonly passings: Passings,
    private readonly inheritances: Inheritances,
    private readonly threads: ThreadLists,
  ) {}

  /** Whose turn it may be with a piece. */
  hold(holdId: string): Promise<HoldRow> {
    return this.holds.get(holdId);
  }

  /** The piece that is passed on, by the living or from the dead. */
  async passed(passingId: string): Promise<string> {
    const row = (await this.passings.get(passingId)) ?? (await this.inheritances.get(passingId));
    return row === null ? '' : this.of(row.pieceId);
  }

  /** What was said and has not been read or told yet. */
  untold(messageId: string): ReturnType<ThreadLists['untold']> {
    return this.threads.untold(messageId);
  }

  async of(pieceId: string): Promise<string> {
    return this.styles.nameOf((await this.pieces.get(pieceId)).styleId);
  }
}

/** What may be told of an appointment. */
@Injectable()
export class VisitSubjects {
  constructor(
    private readonly appointments: Appointments,
    private readonly surprises: Surprises,
    private readonly stores: Stores,
  ) {}

  async of(appointmentId: string): Promise<Visit> {
    const row = await this.appointments.get(appointmentId);
    const store = await this.stores.get(row.storeId);
    const { customerId, state, purpose, startsAt, cancelReason, storeChange } = row;
    return {
      appointmentId,
      customerId,
      state,
      purpose,
      startsAt,
      cancelReason,
      timeKept: storeChange?.kind === 'moved' && storeChange.fromStartsAt === startsAt.toISOString(),
      storeName: store.name,
      storeAddress: store.address,
      surprise: (await this.surprises.of([appointmentId])).has(appointmentId),
    };
  }
}

/** What may be told of money that goes back, and of what old metal counts for. */
@Injectable()
export class MoneySubjects {
  constructor(
    private readonly payouts: Payouts,
    private readonly tradeIns: TradeIns,
  ) {}

  async refund(payoutId: string): Promise<Refund> {
    const { customerId, state, amountFen, dueOn, pieceName, storeName } = await this.payouts.get(payoutId);
    return { payoutId, customerId, state, amountFen, dueOn, pieceName, storeName };
  }

  async credit(tradeInId: string): Promise<Credit> {
    const { customerId, state, number, name, creditFen } = await this.tradeIns.get(tradeInId);
    return { tradeInId, customerId, state, number, name, creditFen };
  }
}

/** What may be told of a claim and of the warranty behind it. */
@Injectable()
export class CareSubjects {
  constructor(
    private readonly claims: Claims,
    private readonly warranties: Warranties,
    private readonly stores: Stores,
    private readonly pieceNames: PieceNames,
  ) {}

  async repair(claimId: string): Promise<Repair> {
    const { customerId, number, kind, pieceId, storeId, rejectReason, answer, pauseReason } =
      await this.claims.get(claimId);
    const [store, pieceName] = await Promise.all([this.stores.get(storeId), this.pieceNames.of(pieceId)]);
    return {
      claimId,
      customerId,
      number,
      kind,
      pieceName,
      storeName: store.name,
      rejectReason,
      answer,
      pauseReason,
    };
  }

  async cover(warrantyId: string): Promise<Cover> {
    const { customerId, pieceId, number, startsOn, endsOn } = await this.warranties.get(warrantyId);
    const pieceName = await this.pieceNames.of(pieceId);
    return { warrantyId, customerId, pieceId, pieceName, number, startsOn, endsOn };
  }
}

/** News carry ids only: what is told is read when it is told, through the front doors of the domains. */
@Injectable()
export class NoticeSubjects {
  constructor(
    private readonly visits: VisitSubjects,
    private readonly care: CareSubjects,
    readonly money: MoneySubjects,
    private readonly stores: Stores,
    private readonly pieceNames: PieceNames,
  ) {}

  visit(appointmentId: string): Promise<Visit> {
    return this.visits.of(appointmentId);
  }

  repair(claimId: string): Promise<Repair> {
    return this.care.repair(claimId);
  }

  cover(warrantyId: string): Promise<Cover> {
    return this.care.cover(warrantyId);
  }

  /** The news says whom it is for: the one of the two who did not take the step. */
  async passing(passingId: string, customerId: string): Promise<Handing> {
    return { passingId, customerId, pieceName: await this.pieceNames.passed(passingId) };
  }

  /** Null when the customer has read it, or has been told of it with an earlier one. */
  async talk(messageId: string): Promise<Talk | null> {
    const untold = await this.pieceNames.untold(messageId);
    if (untold === null) return null;
    const { customerId, subjectKind, subjectId, storeId } = untold.thread;
    const repair = subjectKind === 'claim' ? await this.repair(subjectId) : null;
    return { customerId, subjectKind, subjectId, storeName: (await this.stores.get(storeId)).name, repair };
  }

  async turn(holdId: string): Promise<Turn> {
    const { customerId, pieceId, storeId, state, until } = await this.pieceNames.hold(holdId);
    const [store, pieceName] = await Promise.all([this.stores.get(storeId), this.pieceNames.of(pieceId)]);
    return { holdId, customerId, pieceId, pieceName, storeName: store.name, state, until };
  }
}
