import { LateArrival, MissedForgiven } from '../missed/missed.entity.js';
import { WaitingEntry } from '../waiting/waiting.entity.js';

/** Tables of the waiting list, of who comes late and of who did not come. */
export const BOARD_ENTITIES = [WaitingEntry, MissedForgiven, LateArrival];
