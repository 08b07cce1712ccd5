import { Module } from '@nestjs/common';
import { Calendar } from './calendar.service.js';
import { OpeningHours } from './opening-hours.service.js';
import { Shifts } from './shifts.service.js';
import { StaffModule } from './staff/staff.module.js';
import { StoresRepository } from './stores.repository.js';
import { Stores } from './stores.service.js';

@Module({
  imports: [StaffModule],
  providers: [StoresRepository, Stores, OpeningHours, Shifts, Calendar],
  exports: [StaffModule, Stores, OpeningHours, Shifts, Calendar],
})
export class StoreModule {}
