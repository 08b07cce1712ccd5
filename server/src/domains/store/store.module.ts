import { Module } from '@nestjs/common';
import { Calendar } from './calendar.service.js';
import { OpeningHours } from './opening-hours.service.js';
import { Absences } from './settings/absences.service.js';
import { HoursSettings } from './settings/hours-settings.service.js';
import { WorkSettings } from './settings/work-settings.service.js';
import { RoomSettings } from './settings/room-settings.service.js';
import { Roster } from './settings/roster.service.js';
import { RuleSettings } from './settings/rule-settings.service.js';
import { StandingVisits } from './settings/standing-visits.service.js';
import { StoreClosures } from './settings/store-closures.service.js';
import { StoreEditing } from './settings/store-editing.service.js';
import { StoreLooks } from './settings/store-looks.service.js';
import { DesksRepository } from './settings/desks.repository.js';
import { Rooms, Shifts, StoreDesks, VisitPolicies, VisitPurposes } from './settings/store-desks.service.js';
import { StaffModule } from './staff/staff.module.js';
import { StoresRepository } from './stores.repository.js';
import { Stores } from './stores.service.js';
import { TRAINING_PROVIDERS, TRAINING_SERVICES } from './training/training.providers.js';
import { YearCalendarsRepository } from './year/year-calendars.repository.js';
import { YearCalendars } from './year/year-calendars.service.js';

const SERVICES = [Stores, OpeningHours, Shifts, Calendar, StoreDesks, Rooms, VisitPurposes, VisitPolicies];
const SETTINGS = [
  StandingVisits,
  StoreLooks,
  HoursSettings,
  StoreClosures,
  Roster,
  RoomSettings,
  WorkSettings,
  RuleSettings,
  YearCalendars,
  Absences,
];

@Module({
  imports: [StaffModule],
  providers: [
    StoresRepository,
    DesksRepository,
    YearCalendarsRepository,
    StoreEditing,
    ...SERVICES,
    ...SETTINGS,
    ...TRAINING_PROVIDERS,
  ],
  exports: [StaffModule, ...SERVICES, ...SETTINGS, ...TRAINING_SERVICES],
})
export class StoreModule {}
