import { Module } from '@nestjs/common';
import { InventoryModule } from '../inventory/index.js';
import { StoreModule } from '../store/index.js';
import { AppointmentsRepository } from './appointments.repository.js';
import { Appointments } from './appointments.service.js';
import { BOARD_PROVIDERS, BOARD_SERVICES } from './boards/board.providers.js';
import { BOOKING_PROVIDERS, BOOKING_SERVICES } from './bookings.providers.js';
import { AppointmentJournal } from './journal.service.js';
import { StandingVisitsReader } from './standing-visits.repository.js';
import { BookingSurroundings } from './surroundings.service.js';
import { AppointmentTimers } from './timers.service.js';
import { VISIT_PROVIDERS, VISIT_SERVICES } from './visits.providers.js';
import { TRAY_PROVIDERS, TRAY_SERVICES } from './tray.providers.js';

@Module({
  imports: [StoreModule, InventoryModule],
  providers: [
    AppointmentsRepository,
    Appointments,
    BookingSurroundings,
    AppointmentJournal,
    StandingVisitsReader,
    ...TRAY_PROVIDERS,
    AppointmentTimers,
    ...BOOKING_PROVIDERS,
    ...VISIT_PROVIDERS,
    ...BOARD_PROVIDERS,
  ],
  exports: [Appointments, ...BOOKING_SERVICES, ...TRAY_SERVICES, ...VISIT_SERVICES, ...BOARD_SERVICES],
})
export class AppointmentsModule {}
