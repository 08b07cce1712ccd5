/** Trays: what the audiences may use of them. */
export {
  Preparation,
  type PreparationLine,
  type PreparedVisit,
  type StrayParcel,
} from './preparation.service.js';
export { TrayChanges } from './tray-changes.service.js';
export { TrayPlans, type TrayAlternative, type TrayFrame } from './tray-plans.service.js';
export type { TrayLine, TrayWish } from './tray.rules.js';
export type { TrayRow, TrayWishRow } from './trays.repository.js';
export { Wishes } from './wishes.service.js';
