import { Module } from '@nestjs/common';
import { InventoryModule } from '../inventory/index.js';
import { StoreModule } from '../store/index.js';
import { AppointmentsRepository } from './appointments.repository.js';
import { Appointments } from './appointments.service.js';
import { Bookings } from './bookings.service.js';
import { AppointmentJournal } from './journal.service.js';
import { Slots } from './slots.service.js';
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
    Bookings,
    BookingSurroundings,
    AppointmentJournal,
    Slots,
    StandingVisitsReader,
    ...TRAY_PROVIDERS,
    AppointmentTimers,
    ...VISIT_PROVIDERS,
  ],
  exports: [Appointments, Slots, ...TRAY_SERVICES, ...VISIT_SERVICES],
})
export class AppointmentsModule {}
