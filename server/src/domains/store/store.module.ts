import { Module } from '@nestjs/common';
import { Calendar } from './calendar.service.js';
import { OpeningHours } from './opening-hours.service.js';
import { DesksRepository } from './settings/desks.repository.js';
import { Rooms, Shifts, StoreDesks, VisitPolicies, VisitPurposes } from './settings/store-desks.service.js';
import { StaffModule } from './staff/staff.module.js';
import { StoresRepository } from './stores.repository.js';
import { Stores } from './stores.service.js';

const SERVICES = [Stores, OpeningHours, Shifts, Calendar, StoreDesks, Rooms, VisitPurposes, VisitPolicies];

@Module({
  imports: [StaffModule],
  providers: [StoresRepository, DesksRepository, ...SERVICES],
  exports: [StaffModule, ...SERVICES],
})
export class StoreModule {}
