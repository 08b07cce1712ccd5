import { Admission } from './admission.service.js';
import { BookingLanes } from './booking-lanes.service.js';
import { Bookings } from './bookings.service.js';
import { Closures } from './closures.service.js';
import { OccupancyRepository } from './occupancy.repository.js';
import { Occupancy } from './occupancy.service.js';
import { Placement } from './placement.service.js';
import { Proposals } from './proposals.service.js';
import { Slots } from './slots.service.js';
import { BookingStandings } from './standing.service.js';
import { StoreTimes } from './store-times.service.js';

/** What others ask about time. */
export const BOOKING_SERVICES = [Slots, Closures, Proposals, BookingStandings];
export const BOOKING_PROVIDERS = [
  ...BOOKING_SERVICES,
  Bookings,
  Admission,
  BookingLanes,
  Occupancy,
  OccupancyRepository,
  Placement,
  StoreTimes,
];
