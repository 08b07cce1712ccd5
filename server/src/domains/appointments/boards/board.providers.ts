import { AbsencePlans } from '../absences/absence-plans.service.js';
import { AbsenceSettling } from '../absences/absence-settling.service.js';
import { AbsencesRepository } from '../absences/absences.repository.js';
import { LateArrivals } from '../missed/late-arrivals.service.js';
import { MissedRepository } from '../missed/missed.repository.js';
import { MissedStandings, MissedVisits } from '../missed/missed-visits.service.js';
import { WaitingLine } from '../waiting/waiting-line.service.js';
import { WaitingOffers } from '../waiting/waiting-offers.service.js';
import { WaitingHouse, WaitingTimers } from '../waiting/waiting-timers.service.js';
import { WaitingRepository } from '../waiting/waiting.repository.js';
import { BoardsRepository } from './boards.repository.js';
import { VisitBoards } from './boards.service.js';
import { WalkIns } from './walk-ins.service.js';

/** What the desk's boards, the waiting list and the missed visits are made of, and what of it other rooms may ask. */
export const BOARD_SERVICES = [
  VisitBoards,
  WalkIns,
  LateArrivals,
  MissedVisits,
  WaitingLine,
  WaitingOffers,
  AbsencePlans,
  AbsenceSettling,
];
export const BOARD_PROVIDERS = [
  ...BOARD_SERVICES,
  AbsencesRepository,
  BoardsRepository,
  MissedRepository,
  MissedStandings,
  WaitingHouse,
  WaitingRepository,
  WaitingTimers,
];
