import {
  Appointment,
  AppointmentCell,
  AppointmentEvent,
  AppointmentWish,
  StoreSlot,
} from './appointment.entity.js';

export { AppointmentsModule } from './appointments.module.js';
export { Appointments, type AppointmentFull, type DeskAction } from './appointments.service.js';
export type { Actor, BookingRequest, OfferedAppointmentAction } from './appointment.rules.js';
export type { AppointmentLine, AppointmentRow, WishRow } from './appointments.repository.js';
export { Slots, type SlotDay } from './slots.service.js';
export const APPOINTMENT_ENTITIES = [
  Appointment,
  AppointmentWish,
  AppointmentCell,
  StoreSlot,
  AppointmentEvent,
];
export { Appointment };
