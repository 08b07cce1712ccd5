import type {
  ActorRole,
  AppointmentPurpose,
  AppointmentState,
  ClaimRejectReason,
  HoldState,
  NoticeKind,
  NoticeTemplate,
  PauseReason,
  CaseKind,
  PayoutState,
  TradeInState,
  ThreadSubject,
} from '@zhuyue/shared';

/** What a notice may know of an appointment. */
export interface Visit {
  appointmentId: string;
  customerId: string;
  state: AppointmentState;
  purpose: AppointmentPurpose;
  startsAt: Date;
  cancelReason: string | null;
  /** The store gave it to another advisor and left the time as it was. */
  timeKept: boolean;
  storeName: string;
  storeAddress: string;
  /** 惊喜模式: whoever sees the telephone learns nothing of what it is about. */
  surprise: boolean;
}

/** What a notice may know of a claim. */
export interface Repair {
  claimId: string;
  customerId: string;
  number: string;
  kind: CaseKind;
  pieceName: string;
  storeName: string;
  rejectReason: ClaimRejectReason | null;
  /** What staff wrote to the owner. */
  answer: string | null;
  /** What we wait for; null while we owe something. */
  pauseReason: PauseReason | null;
}

/** What a notice may know of a warranty. */
export interface Cover {
  warrantyId: string;
  customerId: string;
  pieceId: string;
  pieceName: string;
  number: string;
  startsOn: string;
  endsOn: string;
}

/** What a notice may know of a hold whose turn it may be. */
export interface Turn {
  holdId: string;
  customerId: string | null;
  pieceId: string;
  pieceName: string;
  storeName: string;
  state: HoldState;
  until: Date | null;
}

/** What a notice may know of a piece that is passed on. */
export interface Handing {
  passingId: string;
  customerId: string;
  pieceName: string;
}

/** What a notice may know of money that goes back. */
export interface Refund {
  payoutId: string;
  customerId: string;
  state: PayoutState;
  amountFen: number;
  /** The last day on which it is paid. */
  dueOn: string;
  pieceName: string;
  storeName: string;
}

/** What a notice may know of old metal that was taken. */
export interface Credit {
  tradeInId: string;
  customerId: string;
  state: TradeInState;
  number: string;
  name: string;
  creditFen: number;
}

/** What a notice may know of a conversation: where it is, never what was said. */
export interface Talk {
  customerId: string;
  subjectKind: ThreadSubject;
  subjectId: string;
  storeName: string;
  /** The case it is about, where it is about one. */
  repair: Repair | null;
}

/** How the news came about. */
export interface Happening {
  at: Date;
  /** When it is told; a reminder speaks of today and tomorrow. */
  now: Date;
  by: ActorRole | null;
}

export interface WechatMessage {
  template: NoticeTemplate;
  page: string;
  /** Our names of the fields; the template's setting says which key of WeChat each of them has. */
  fields: Readonly<Record<string, string>>;
}

export interface NoticeContent {
  /** Flat, for the inbox. */
  facts: Readonly<Record<string, string | null>>;
  /** Null keeps it to the inbox. */
  message: WechatMessage | null;
  /** What a text message says where WeChat could not; left out for what can wait for the next look. */
  sms?: string;
}

interface Subjects {
  visit: Visit;
  repair: Repair;
  cover: Cover;
  turn: Turn;
  passing: Handing;
  refund: Refund;
  credit: Credit;
  talk: Talk | null;
}

interface NoticeAbout<About extends keyof Subjects> {
  topic: string;
  kind: NoticeKind;
  about: About;
  /** Null when the news has been overtaken and nobody should hear it any more. */
  compose(subject: Subjects[About], happening: Happening): NoticeContent | null;
}

export type VisitNotice = NoticeAbout<'visit'>;
export type RepairNotice = NoticeAbout<'repair'>;
export type CoverNotice = NoticeAbout<'cover'>;
export type TurnNotice = NoticeAbout<'turn'>;
export type PassingNotice = NoticeAbout<'passing'>;
export type TalkNotice = NoticeAbout<'talk'>;

export type RefundNotice = NoticeAbout<'refund'>;
export type CreditNotice = NoticeAbout<'credit'>;

/** One message to a person: which news it tells, to the inbox and on WeChat. */
export type Notice =
  | VisitNotice
  | RepairNotice
  | CoverNotice
  | TurnNotice
  | PassingNotice
  | RefundNotice
  | CreditNotice
  | TalkNotice;
