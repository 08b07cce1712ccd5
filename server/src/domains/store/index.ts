import { StaffShift } from './shift.entity.js';
import { Staff } from './staff/staff.entity.js';
import { Division, Holiday, SeedLoad, Store, StoreException, StoreHours } from './store.entity.js';

export const STORE_ENTITIES = [
  Store,
  StoreHours,
  StoreException,
  Holiday,
  Division,
  SeedLoad,
  Staff,
  StaffShift,
];
export { Division, Holiday, SeedLoad, Staff, StaffShift, Store, StoreException, StoreHours };
export { StaffModule } from './staff/staff.module.js';
export type { StaffRow } from './staff/staff.repository.js';
export { StaffAccounts, type StaffLogin } from './staff/staff.service.js';
export { Calendar } from './calendar.service.js';
export { datedHours, openAt, periodsOn, type Period } from './opening-hours.rules.js';
export { OpeningHours } from './opening-hours.service.js';
export { Shifts } from './shifts.service.js';
export { StoreModule } from './store.module.js';
export type { AdvisorRow, ShiftRow } from './stores.repository.js';
export { distanceM, type Place, type StoreCard, type StoreFacts, type StoreFilter } from './stores.rules.js';
export { Stores, type StorePage } from './stores.service.js';
