import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { Stock, Styles } from '../inventory/index.js';
import { VisitPolicies } from '../store/index.js';
import type { Wish } from './appointment.rules.js';
import type { AppointmentRow } from './appointments.repository.js';
import { TrayKeeper } from './tray-keeper.service.js';
import { TrayPlans, type TrayFrame } from './tray-plans.service.js';
import type { TrayWish } from './tray.rules.js';
import type { NewWish } from './trays.repository.js';

const MINUTE_MS = 60_000;
/** As long as a visit is planned for before it is known how long it takes. */
const PLANNED_MINUTES = 120;

/** How long before the visit its pieces are kept, and how long after it: the store's rule on the day of the booking. */
export interface TrayTerms {
  leadMinutes: number;
  graceMinutes: number;
}
/** What was found for the wishes before any lock was taken. */
export interface PreparedTray {
  rows: NewWish[];
  terms: TrayTerms;
}

/** What a customer wishes to find on the tray, planned when the time is booked and seen to in its transaction. */
@Injectable()
export class Wishes {
  constructor(
    private readonly plans: TrayPlans,
    private readonly keeper: TrayKeeper,
    private readonly stock: Stock,
    private readonly styles: Styles,
    private readonly policies: VisitPolicies,
  ) {}

  /**
   * Says of every wish which piece it will be and how it gets there.
   * @throws piece.not_found, style.not_found, wish.not_available for a very piece that cannot be there
   */
  async prepare(storeId: string, wishes: readonly Wish[], startsAt: Date): Promise<PreparedTray> {
    const terms = await this.terms(storeId);
    const wished = await this.distinct(wishes);
    const lines = await this.plans.plan(wished, framed(storeId, startsAt, terms));
    const rows = wished.map((wish, position): NewWish => {
      const line = lines[position];
      if (wish.pieceId !== null && line?.verdict === 'cannot') {
        throw new DomainError('wish.not_available', {
          pieceId: wish.pieceId,
          why: line.why,
          at: line.at?.toISOString() ?? null,
        });
      }
      return { ...wish, position, trayPieceId: line?.pieceId ?? null, dueAt: line?.at ?? null };
    });
    return { rows, terms };
  }

  /** For whoever only asks; null: no time is chosen yet. */
  async frame(storeId: string, startsAt: Date | null): Promise<TrayFrame> {
    return framed(storeId, startsAt, await this.terms(storeId));
  }

  /** In the booking: whoever was quicker has the very piece, and the booking is refused rather than promised without it. */
  async hold(tx: Tx, row: AppointmentRow, { terms }: Pick<PreparedTray, 'terms'>): Promise<void> {
    await this.keeper.begin(tx, row, terms);
  }

  /** When a visit is opened again: what went another way meanwhile is looked for anew, after this transaction. */
  holdWhatIsFree(tx: Tx, row: AppointmentRow): Promise<void> {
    return this.keeper.resume(tx, row);
  }

  /** What is kept follows the visit to its new time. */
  prolong(tx: Tx, row: AppointmentRow): Promise<void> {
    return this.keeper.follow(tx, row);
  }

  /** Pieces that were bought meanwhile, or are held for somebody else by now, are left alone. */
  release(tx: Tx, row: AppointmentRow): Promise<void> {
    return this.keeper.letGo(tx, row);
  }

  /** The same thing wished for twice is wished for once; what does not exist is refused. */
  async distinct(wishes: readonly Wish[]): Promise<TrayWish[]> {
    const seen = new Set<string>();
    const rows: TrayWish[] = [];
    for (const { styleId, pieceId = null, sizeHmm = null } of wishes) {
      const key = pieceId ?? `${styleId}:${String(sizeHmm ?? '')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (pieceId === null) await this.styles.get(styleId);
      else if ((await this.stock.get(pieceId)).styleId !== styleId) throw new DomainError('piece.not_found');
      rows.push({ styleId, pieceId, sizeHmm });
    }
    return rows;
  }

  private async terms(storeId: string): Promise<TrayTerms> {
    const { holdLeadMinutes, holdGraceMinutes } = await this.policies.of(storeId);
    return { leadMinutes: holdLeadMinutes, graceMinutes: holdGraceMinutes };
  }
}

/** When a visit would keep its pieces that begins then, before it is known how long it takes. */
const framed = (storeId: string, startsAt: Date | null, terms: TrayTerms): TrayFrame => ({
  storeId,
  visitId: null,
  startsAt,
  keeps: startsAt && {
    from: new Date(startsAt.getTime() - terms.leadMinutes * MINUTE_MS),
    until: new Date(startsAt.getTime() + (PLANNED_MINUTES + terms.graceMinutes) * MINUTE_MS),
  },
});
