import { CalendarFeeds } from './calendar/calendar-feeds.service.js';
import { CalendarFiles } from './calendar/calendar-files.service.js';
import { CalendarShelf } from './calendar/calendar-shelf.service.js';
import { FitProfiles } from './fit/fit-profiles.service.js';
import { Surprises } from './visits/surprises.service.js';
import { TrayCounts } from './visits/tray-counts.service.js';
import { TrayLedger } from './visits/tray-ledger.service.js';
import { TryTrays } from './visits/try-trays.service.js';
import { TryTraysRepository } from './visits/try-trays.repository.js';
import { VisitAudit } from './visits/visit-audit.service.js';
import { VisitDesk } from './visits/visit-desk.service.js';
import { VisitNews } from './visits/visit-news.service.js';
import { VisitsRepository } from './visits/visits.repository.js';
import { VoteLinks } from './votes/vote-links.service.js';
import { VotesRepository } from './votes/votes.repository.js';

/** What others may use of the visit itself, from the message before it to the recap after it. */
export const VISIT_SERVICES = [
  TryTrays,
  VisitDesk,
  Surprises,
  FitProfiles,
  VoteLinks,
  CalendarFeeds,
  CalendarFiles,
  VisitAudit,
];
export const VISIT_PROVIDERS = [
  ...VISIT_SERVICES,
  TryTraysRepository,
  TrayCounts,
  TrayLedger,
  VisitsRepository,
  VisitNews,
  VotesRepository,
  CalendarShelf,
];
