import { Get, Param, Query } from '@nestjs/common';
import { dayOf, timeOf } from '@zhuyue/shared';
import { Appointments, Slots, VisitBoards, type BoardPart } from '../../domains/appointments/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Replies } from '../../platform/contract/index.js';
import { AdminController, CurrentStaff, type StaffIdentity } from './admin.decorators.js';
import {
  BoardDayView,
  BoardQuery,
  BoardWeekView,
  PlacesQuery,
  PlacesView,
  type BoardStayView,
} from './board.dto.js';
import { DeskStore } from './desk-store.service.js';
import { masked } from './masking.rules.js';

const staysOf = ({ roomId, roomFromAt, roomToAt }: BoardPart): BoardStayView[] =>
  roomId === null || roomFromAt === null || roomToAt === null
    ? []
    : [{ roomId, opensAt: timeOf(roomFromAt), closesAt: timeOf(roomToAt) }];

@AdminController('board')
export class BoardController {
  constructor(
    private readonly boards: VisitBoards,
    private readonly appointments: Appointments,
    private readonly slots: Slots,
    private readonly desk: DeskStore,
    private readonly clock: Clock,
  ) {}

  /** A day of a store: a column for everybody at work, and what is booked with them. */
  @Get()
  @Replies(BoardDayView)
  async day(@CurrentStaff() staff: StaffIdentity, @Query() query: BoardQuery): Promise<BoardDayView> {
    const storeId = this.desk.of(staff, query.storeId);
    const day = await this.boards.day(storeId, query.onDay ?? dayOf(this.clock.now()));
    return {
      storeId,
      onDay: day.onDay,
      periods: day.periods.map(({ opensAt, closesAt }) => ({ opensAt, closesAt })),
      closures: day.closures,
      rooms: day.rooms.map(({ id, kind, name, capacity }) => ({ id, kind, name, capacity })),
      advisors: day.advisors,
      visits: day.visits.map((visit) => ({
        id: visit.id,
        code: visit.code,
        state: visit.state,
        purposes: visit.parts.length === 0 ? [visit.purpose] : visit.parts.map((part) => part.purpose),
        startsAt: visit.startsAt.toISOString(),
        endsAt: visit.endsAt.toISOString(),
        staffId: visit.staffId,
        rooms: visit.parts.flatMap(staysOf),
        version: visit.version,
        contactName: visit.contactName,
        phoneMasked: masked(visit.phone),
        wishCount: Number(visit.wishCount),
        laidCount: Number(visit.laidCount),
        lostCount: Number(visit.lostCount),
        dueAt: visit.dueAt?.toISOString() ?? null,
        trayReadyAt: visit.trayReadyAt?.toISOString() ?? null,
        expectedAt: visit.expectedAt?.toISOString() ?? null,
        actions: this.appointments.offeredTo(visit, staff),
      })),
    };
  }

  /** Asked once when a visit is picked up: the refusals shown while it is carried are those it would be met with. */
  @Get('visits/:id/places')
  @Replies(PlacesView)
  async places(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Query() { onDay }: PlacesQuery,
  ): Promise<PlacesView> {
    const { row, parts } = await this.appointments.forStaff(id, staff);
    const purposes = parts.length === 0 ? [row.purpose] : parts.map((part) => part.purpose);
    const { advisors } = await this.boards.day(row.storeId, onDay);
    return this.slots.places(
      row,
      purposes,
      onDay,
      advisors.map((advisor) => advisor.id),
    );
  }

  /** The week a day lies in: how full everybody's days are. */
  @Get('week')
  @Replies(BoardWeekView)
  async week(@CurrentStaff() staff: StaffIdentity, @Query() query: BoardQuery): Promise<BoardWeekView> {
    const storeId = this.desk.of(staff, query.storeId);
    const week = await this.boards.week(storeId, query.onDay ?? dayOf(this.clock.now()));
    return {
      storeId,
      advisors: week.advisors,
      days: week.days.map((day) => ({
        ...day,
        periods: day.periods.map(({ opensAt, closesAt }) => ({ opensAt, closesAt })),
      })),
    };
  }
}
