import { appointmentBooked } from './appointment-booked.notice.js';
import { appointmentCancelled } from './appointment-cancelled.notice.js';
import { appointmentMoved } from './appointment-moved.notice.js';
import { appointmentReminder } from './appointment-reminder.notice.js';
import { appointmentTrayChanged } from './appointment-tray-changed.notice.js';
import { appointmentTrayReady } from './appointment-tray-ready.notice.js';
import { appointmentOffered } from './appointment-offered.notice.js';
import { appointmentRecap } from './appointment-recap.notice.js';
import { claimAccepted } from './claim-accepted.notice.js';
import { claimApproved } from './claim-approved.notice.js';
import { claimClosed } from './claim-closed.notice.js';
import { claimReady } from './claim-ready.notice.js';
import { claimRejected } from './claim-rejected.notice.js';
import { claimAnswered } from './claim-answered.notice.js';
import { claimSentBack } from './claim-sent-back.notice.js';
import { claimQuoted } from './claim-quoted.notice.js';
import { claimWaiting } from './claim-waiting.notice.js';
import { holdOffered } from './hold-offered.notice.js';
import type { Notice } from './notice.js';
import {
  inheritanceAsked,
  inheritanceCompleted,
  inheritanceEnded,
  inheritanceRequested,
  inheritanceWaiting,
  passingAccepted,
  passingCompleted,
  passingEnded,
  passingOffered,
} from './passing.notices.js';
import { creditGiven, refundOwed, refundPaid } from './refund.notices.js';
import { threadReply } from './thread-reply.notice.js';
import { warrantyStarted } from './warranty-started.notice.js';

/** Every message we send to a customer. */
export const NOTICES: readonly Notice[] = [
  appointmentBooked,
  appointmentReminder,
  appointmentMoved,
  appointmentCancelled,
  appointmentTrayReady,
  appointmentTrayChanged,
  appointmentOffered,
  appointmentRecap,
  claimAccepted,
  claimApproved,
  claimRejected,
  claimReady,
  claimClosed,
  claimWaiting,
  claimAnswered,
  claimSentBack,
  claimQuoted,
  warrantyStarted,
  holdOffered,
  passingOffered,
  passingAccepted,
  passingCompleted,
  passingEnded,
  inheritanceRequested,
  inheritanceAsked,
  inheritanceWaiting,
  inheritanceCompleted,
  inheritanceEnded,
  refundOwed,
  refundPaid,
  creditGiven,
  threadReply,
];
