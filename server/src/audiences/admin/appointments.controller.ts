import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { dayOf } from '@zhuyue/shared';
import { Appointments } from '../../domains/appointments/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Replies } from '../../platform/contract/index.js';
import { AppointmentViews, linesOf } from '../views/appointment-views.service.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import {
  DeskAppointmentActionBody,
  DeskAppointmentListView,
  DeskAppointmentQuery,
  DeskAppointmentView,
  type DeskAppointmentCardView,
} from './appointments.dto.js';
import { DeskCards } from './desk-cards.service.js';
import { DeskStore } from './desk-store.service.js';

@AdminController('appointments')
export class AdminAppointmentsController {
  constructor(
    private readonly appointments: Appointments,
    private readonly cards: DeskCards,
    private readonly views: AppointmentViews,
    private readonly desk: DeskStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Replies(DeskAppointmentListView)
  async list(
    @CurrentStaff() staff: StaffIdentity,
    @Query() query: DeskAppointmentQuery,
  ): Promise<DeskAppointmentListView> {
    const fromOn = query.fromOn ?? dayOf(this.clock.now());
    const rows = await this.appointments.ofStore(
      this.desk.of(staff, query.storeId),
      fromOn,
      query.toOn ?? fromOn,
    );
    const wanted = rows.filter((row) => query.state === undefined || query.state.includes(row.state));
    return { items: await this.cards.appointmentCards(wanted, staff) };
  }

  @Get(':id')
  @Replies(DeskAppointmentView)
  show(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<DeskAppointmentView> {
    return this.view(id, staff);
  }

  @Post(':id/actions')
  @Roles('consultant', 'manager', 'headquarters')
  @Replies(DeskAppointmentView)
  async act(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { startsAt, ...step }: DeskAppointmentActionBody,
  ): Promise<DeskAppointmentView> {
    await this.appointments.actAsStaff(id, staff, {
      ...step,
      ...(startsAt === undefined ? {} : { startsAt: new Date(startsAt) }),
    });
    return this.view(id, staff);
  }

  private async view(id: string, staff: StaffIdentity): Promise<DeskAppointmentView> {
    const full = await this.appointments.forStaff(id, staff);
    const [[card], wishes] = await Promise.all([
      this.cards.appointmentCards([full.row], staff),
      this.views.wishes(full),
    ]);
    return {
      ...(card as DeskAppointmentCardView),
      customerId: full.row.customerId,
      wishes: wishes.map(({ view, piece }) => ({
        ...view,
        serial: piece?.serial ?? null,
        container: piece?.container ?? null,
        state: piece?.state ?? null,
      })),
      advisorId: full.row.staffId,
      version: full.row.version,
      parts: full.parts.map(({ purpose, roomId, startsAt, endsAt }) => ({
        purpose,
        roomId,
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
      })),
      storeChange: full.row.storeChange,
      note: full.row.note,
      cancelReason: full.row.cancelReason,
      history: linesOf(full),
    };
  }
}
