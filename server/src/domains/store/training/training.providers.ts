import { Certificates } from './certificates.service.js';
import { TrainingCourses } from './training-courses.service.js';
import { TrainingDesk } from './training-desk.service.js';
import { TrainingHoursBook } from './training-hours.service.js';
import { TrainingLedger } from './training-ledger.service.js';
import { TrainingTermsDesk } from './training-terms.service.js';
import { TrainingTimers } from './training-timers.service.js';
import { TrainingRepository } from './training.repository.js';

/** What others ask about training. */
export const TRAINING_SERVICES = [
  Certificates,
  TrainingCourses,
  TrainingDesk,
  TrainingHoursBook,
  TrainingTermsDesk,
];
export const TRAINING_PROVIDERS = [...TRAINING_SERVICES, TrainingLedger, TrainingRepository, TrainingTimers];
