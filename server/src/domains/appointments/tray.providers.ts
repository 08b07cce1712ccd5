import { Preparation, PreparationGround } from './preparation.service.js';
import { TrayChanges } from './tray-changes.service.js';
import { TrayKeeper, TrayBooks } from './tray-keeper.service.js';
import { TrayPlans, TraySources } from './tray-plans.service.js';
import { TrayBell, TrayGround, TrayWatch } from './tray-watch.service.js';
import { TraysRepository } from './trays.repository.js';
import { Wishes } from './wishes.service.js';

/** What the audiences use of trays. */
export const TRAY_SERVICES = [Wishes, TrayPlans, TrayChanges, Preparation];

export const TRAY_PROVIDERS = [
  ...TRAY_SERVICES,
  TraysRepository,
  TraySources,
  TrayBooks,
  TrayKeeper,
  TrayGround,
  PreparationGround,
  TrayBell,
  TrayWatch,
];
