import { ClockKeeper } from './clock-keeper.service.js';
import { ClockTimers } from './clock-timers.service.js';
import { ClocksRepository } from './clocks.repository.js';
import { ClockLedger, Clocks } from './clocks.service.js';
import { ServicePromises } from './promises.service.js';

export const CLOCK_PROVIDERS = [
  ClocksRepository,
  ClockKeeper,
  ClockLedger,
  Clocks,
  ClockTimers,
  ServicePromises,
];
