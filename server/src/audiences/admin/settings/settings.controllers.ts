import { AbsencesController } from './absences.controller.js';
import { HoursSettingsController } from './hours.controller.js';
import { RoomsController } from './rooms.controller.js';
import { RosterController } from './roster.controller.js';
import { YearCalendarsController } from './year-calendars.controller.js';
import { WorksController } from './works.controller.js';
import { HouseRulesController, StoreRulesController } from './rules.controller.js';

/** Doors to what a store lays down about itself. */
export const SETTINGS_CONTROLLERS = [
  HoursSettingsController,
  RosterController,
  RoomsController,
  WorksController,
  HouseRulesController,
  StoreRulesController,
  YearCalendarsController,
  AbsencesController,
];
