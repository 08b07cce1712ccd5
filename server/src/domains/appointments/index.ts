import {
  Appointment,
  AppointmentEvent,
  AppointmentPart,
  AppointmentWish,
  CustomerCell,
  RoomCell,
  StaffCell,
  StoreDay,
} from './appointment.entity.js';
import { VISIT_ENTITIES } from './visits/visit.entity.js';
import { BOARD_ENTITIES } from './boards/board.entities.js';

import { VisitTray } from './tray.entity.js';

export * from './trays.js';
export { AppointmentsModule } from './appointments.module.js';
export { Appointments, type AppointmentFull, type DeskAction } from './appointments.service.js';
export type {
  Actor,
  BookingRequest,
  DeskBookingRequest,
  OfferedAppointmentAction,
  Proposal,
  StoreChange,
} from './appointment.rules.js';
export type { AppointmentLine, AppointmentRow, WishRow } from './appointments.repository.js';
export type { CalendarVisit } from './calendar/calendar-file.rules.js';
export { CalendarFeeds } from './calendar/calendar-feeds.service.js';
export { CalendarFiles, type SignedCalendarLink } from './calendar/calendar-files.service.js';
export { FitProfiles, type Fit, type FitRow } from './fit/fit-profiles.service.js';
export { Surprises } from './visits/surprises.service.js';
export type { LastHand, ShortTray, TryPieceRow, TryTrayRow } from './visits/try-trays.repository.js';
export { TryTrays, type TryTrayFull } from './visits/try-trays.service.js';
export { VisitAudit } from './visits/visit-audit.service.js';
export { VisitDesk } from './visits/visit-desk.service.js';
export type { FunnelRow, VisitSaleRow } from './visits/visits.repository.js';
export { VoteLinks, type OpenVote, type VoteTally } from './votes/vote-links.service.js';
export type { VoteOption } from './votes/votes.repository.js';
export { Closures, STORE_CLOSED, type ClosureResult } from './closures.service.js';
export type { PartRow } from './occupancy.repository.js';
export { Proposals } from './proposals.service.js';
export { AbsencePlans, type AbsencePlan, type AbsenceVisit } from './absences/absence-plans.service.js';
export {
  AbsenceSettling,
  type AbsenceDecision,
  type AbsenceResult,
} from './absences/absence-settling.service.js';
export { VisitBoards } from './boards/boards.service.js';
export type { BoardPart } from './boards/boards.repository.js';
export { WalkIns, type WalkIn } from './boards/walk-ins.service.js';
export { LateArrivals, type LateVisit } from './missed/late-arrivals.service.js';
export { MissedVisits } from './missed/missed-visits.service.js';
export type { MissedLine } from './missed/missed.repository.js';
export { WaitingLine } from './waiting/waiting-line.service.js';
export { WaitingOffers } from './waiting/waiting-offers.service.js';
export { WaitingTimers } from './waiting/waiting-timers.service.js';
export { offeredTo as offeredInLine, type WaitingRow } from './waiting/waiting.rules.js';
export { Slots, type Places, type SlotDay, type Soonest, type VisitWish } from './slots.service.js';
export type { Slot, Verdict } from './slots.rules.js';
export { BookingStandings, type BookingStanding } from './standing.service.js';
export const APPOINTMENT_ENTITIES = [
  Appointment,
  AppointmentPart,
  AppointmentWish,
  StaffCell,
  CustomerCell,
  RoomCell,
  StoreDay,
  AppointmentEvent,
  ...VISIT_ENTITIES,
  VisitTray,
  ...BOARD_ENTITIES,
];
export { Appointment };
