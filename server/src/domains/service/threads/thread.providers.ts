import { CannedAnswers } from './canned-answers.service.js';
import { TextSafety } from './text-safety.service.js';
import { ThreadLists, ThreadTimers } from './thread-lists.service.js';
import { ThreadSubjects } from './thread-subjects.service.js';
import { ThreadsRepository } from './threads.repository.js';
import { ThreadGround, ThreadLedger, Threads } from './threads.service.js';

export const THREAD_PROVIDERS = [
  ThreadsRepository,
  ThreadSubjects,
  TextSafety,
  ThreadGround,
  ThreadLedger,
  Threads,
  ThreadLists,
  ThreadTimers,
  CannedAnswers,
];
