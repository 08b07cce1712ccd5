import { Injectable } from '@nestjs/common';
import { HELD_TRAYS, TRAY_FLOW, type TrayState } from '@zhuyue/shared';
import {
  Appointments,
  FitProfiles,
  TryTrays,
  VisitDesk,
  type AppointmentRow,
  type TryTrayFull,
} from '../../domains/appointments/index.js';
import { Containers, Stock } from '../../domains/inventory/index.js';
import { StaffAccounts } from '../../domains/store/index.js';
import type { StaffIdentity } from '../../platform/auth/index.js';
import { toFitView, VisitViews, type DrawnTry } from '../views/visit-views.service.js';
import type { DeskAppointmentCardView } from './appointments.dto.js';
import { DeskCards } from './desk-cards.service.js';
import { DeskPlaces } from './desk-places.service.js';
import type {
  DeskVisitView,
  EarlierVisitView,
  TrayChoiceView,
  TrayPieceView,
  TrayView,
} from './visits.dto.js';

/** As many earlier visits as an advisor reads before the guest sits down. */
const EARLIER = 5;

/** The domains' answers a brief is made of. */
@Injectable()
export class VisitFacts {
  constructor(
    readonly appointments: Appointments,
    readonly trays: TryTrays,
    readonly desk: VisitDesk,
    readonly fits: FitProfiles,
    readonly stock: Stock,
  ) {}
}

/** How it is shown at the desk: cards, names, containers. */
@Injectable()
export class VisitDrawing {
  constructor(
    readonly cards: DeskCards,
    readonly views: VisitViews,
    readonly places: DeskPlaces,
    readonly staff: StaffAccounts,
    readonly containers: Containers,
  ) {}
}

/** 顾问手卡: who comes, what fits, what lies on the tray, what was said before. */
@Injectable()
export class DeskVisits {
  constructor(
    private readonly facts: VisitFacts,
    private readonly drawing: VisitDrawing,
  ) {}

  async brief(id: string, staff: StaffIdentity): Promise<DeskVisitView> {
    const { row } = await this.facts.appointments.forStaff(id, staff);
    const live = row.state === 'booked' || row.state === 'arrived';
    const [[visit], full, fit, earlier, owned] = await Promise.all([
      this.drawing.cards.appointmentCards([row], staff),
      this.facts.trays.of(id),
      // Kept for the preparation of a visit: afterwards nobody needs to read it.
      live ? this.facts.fits.of(row.customerId) : null,
      this.earlier(row),
      this.facts.stock.ofOwner(row.customerId),
    ]);
    return {
      visit: visit as DeskAppointmentCardView,
      customerId: row.customerId,
      note: row.note,
      tray: full === null ? null : await this.tray(full, staff),
      pieces: full === null ? [] : await this.pieces(full),
      choices: await this.choices(row.storeId),
      fit: fit === null ? null : toFitView(fit),
      earlier,
      owned: owned.length,
      mayExplain: (TRAY_FLOW.roles.explain as readonly string[]).includes(staff.role),
    };
  }

  async found(staff: StaffIdentity, storeId: string, q: string): Promise<DeskAppointmentCardView[]> {
    return this.drawing.cards.appointmentCards(await this.facts.desk.find(staff, storeId, q), staff);
  }

  private async tray({ tray, pieces }: TryTrayFull, staff: StaffIdentity): Promise<TrayView> {
    const container = await this.drawing.containers.get(tray.containerId, staff);
    return {
      containerId: tray.containerId,
      code: container.code,
      name: container.name,
      state: tray.state,
      onIt: pieces.filter((piece) => piece.onPieceId !== null).length,
      reason: tray.reason,
    };
  }

  private async pieces({ tray, hands }: TryTrayFull): Promise<TrayPieceView[]> {
    const drawn = await this.drawing.views.tried([tray.appointmentId]);
    const [names, tryOns] = await Promise.all([
      this.drawing.staff.names(hands.flatMap((hand) => hand.staffId ?? [])),
      this.facts.trays.tryOns(drawn.map((one) => one.piece.id)),
    ]);
    const last = new Map(hands.map((hand) => [hand.pieceId, hand]));
    return drawn.map((one) => {
      const hand = last.get(one.piece.id);
      return {
        ...asPiece(one),
        lastHand: names.get(hand?.staffId ?? '') ?? '—',
        lastHandAt: (hand?.at ?? one.row.onAt).toISOString(),
        tryOns: tryOns.get(one.piece.id) ?? 0,
      };
    });
  }

  private async choices(storeId: string): Promise<TrayChoiceView[]> {
    const [containers, held] = await Promise.all([
      this.drawing.containers.ofStore(storeId),
      this.facts.trays.heldIn(storeId),
    ]);
    return containers
      .filter((one) => one.kind === 'tray' && one.state === 'open')
      .map(({ id, code, name }) => {
        const holder = held.get(id);
        const state: TrayState | null = holder && HELD_TRAYS.includes(holder.state) ? holder.state : null;
        return { id, code, name, state, appointmentId: holder?.appointmentId ?? null };
      });
  }

  private async earlier(row: AppointmentRow): Promise<EarlierVisitView[]> {
    const rows = (await this.facts.desk.earlier(row)).slice(0, EARLIER);
    const [tried, stores] = await Promise.all([
      this.drawing.views.tried(rows.map((one) => one.id)),
      this.drawing.places.names(rows.map((one) => one.storeId)),
    ]);
    return rows.map((one) => ({
      id: one.id,
      startsAt: one.startsAt.toISOString(),
      storeName: stores.get(one.storeId) ?? '',
      items: tried.filter((piece) => piece.row.appointmentId === one.id).map((piece) => piece.view),
    }));
  }
}

const asPiece = ({
  view,
  row,
  piece,
}: DrawnTry): Omit<TrayPieceView, 'lastHand' | 'lastHandAt' | 'tryOns'> => ({
  ...view,
  serial: piece.serial,
  onTray: row.onPieceId !== null,
  offAs: row.offAs,
});
