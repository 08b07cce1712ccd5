import { Absence } from './settings/absence.entity.js';
import { StoreHolidayHours } from './settings/holiday-hours.entity.js';
import { Room } from './settings/room.entity.js';
import { StaffDay } from './settings/staff-day.entity.js';
import { StoreClosure } from './settings/store-closure.entity.js';
import { VisitPolicyRow } from './settings/visit-policy.entity.js';
import { VisitPurpose } from './settings/visit-purpose.entity.js';
import { StaffShift } from './shift.entity.js';
import { Staff } from './staff/staff.entity.js';
import {
  CertificateWarning,
  StaffCertificate,
  TrainingCourse,
  TrainingHours,
  TrainingTermsVersion,
} from './training/training.entity.js';
import { YearCalendar } from './year/year-calendar.entity.js';
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
  StaffDay,
  StoreHolidayHours,
  StoreClosure,
  Room,
  VisitPurpose,
  VisitPolicyRow,
  YearCalendar,
  Absence,
  TrainingCourse,
  TrainingHours,
  StaffCertificate,
  CertificateWarning,
  TrainingTermsVersion,
];
export {
  Division,
  Holiday,
  Room,
  SeedLoad,
  Staff,
  StaffDay,
  StaffShift,
  Store,
  StoreClosure,
  StoreException,
  StoreHolidayHours,
  StoreHours,
  VisitPolicyRow,
  VisitPurpose,
  YearCalendar,
};
export { StaffModule } from './staff/staff.module.js';
export type { StaffRow } from './staff/staff.repository.js';
export { StaffAccounts, type StaffLogin } from './staff/staff.service.js';
export { Calendar } from './calendar.service.js';
export {
  closuresOn,
  datedHours,
  openAt,
  periodsOn,
  plannedOn,
  type Period,
  type Timetable,
} from './opening-hours.rules.js';
export { OpeningHours } from './opening-hours.service.js';
export {
  daysFromTo,
  shiftsOn,
  type AdvisorRow,
  type RoomRow,
  type ShiftRow,
  type RuleLines,
  type StoreDesk,
} from './settings/store-desk.rules.js';
export { Rooms, Shifts, StoreDesks, VisitPolicies, VisitPurposes } from './settings/store-desks.service.js';
export { StoreModule } from './store.module.js';
export {
  distanceM,
  readyOn,
  type Place,
  type StoreCard,
  type StoreFacts,
  type StoreFilter,
} from './stores.rules.js';
export { Stores, type StorePage } from './stores.service.js';
export { HoursSettings, type OwnHours, type WeekOfHours } from './settings/hours-settings.service.js';
export type { PolicyLeeway, PolicyLine } from './settings/policy.rules.js';
export { housePolicy, storePolicy } from './settings/policy.rules.js';
export type { PurposeLeeway, PurposeLine } from './settings/purpose.rules.js';
export { housePurpose, storePurpose } from './settings/purpose.rules.js';
export { WorkSettings, type WorkLine } from './settings/work-settings.service.js';
export { RoomSettings, type RoomForm, type RoomLine } from './settings/room-settings.service.js';
export { cellOf, gapsOf, type RosterCell } from './settings/roster.rules.js';
export { Roster, type DayChange } from './settings/roster.service.js';
export { RuleSettings, type HousePolicy, type HousePurpose } from './settings/rule-settings.service.js';
export { StandingVisits } from './settings/standing-visits.service.js';
export { StoreClosures, type ClosureRequest, type ClosureRow } from './settings/store-closures.service.js';
export { policyLeewayOf, purposeLeewayOf } from './settings/store-desk.rules.js';
export {
  YearCalendars,
  type OfferedYear,
  type YearForm,
  type YearsKnown,
} from './year/year-calendars.service.js';
export { Absences, type AbsenceForm, type AbsenceRow } from './settings/absences.service.js';
export { StoreLooks } from './settings/store-looks.service.js';
export {
  strandedIn,
  type StandingVisit,
  type StoreLook,
  type StrandedVisit,
} from './settings/stranding.rules.js';
export { Certificates, type Way } from './training/certificates.service.js';
export { TrainingCourses, type CourseRow } from './training/training-courses.service.js';
export { TrainingDesk, type PersonFile, type PersonStanding } from './training/training-desk.service.js';
export { TrainingHoursBook } from './training/training-hours.service.js';
export { TrainingTermsDesk, type TermsLine } from './training/training-terms.service.js';
export type { CertificateRow, HoursRow, WarningRow } from './training/training.repository.js';
