import { defineFlow } from './flow.js';
import type { ActorRole } from './people.js';

/** Where a tag was read: the mini-program, our pages, or the plain page a phone's own camera opens. */
export const SCAN_CHANNELS = ['weapp', 'h5', 'browser'] as const;
export type ScanChannel = (typeof SCAN_CHANNELS)[number];

/** As whom somebody read a tag. What is not known to be the owner or of the staff is a shopper. */
export const SCAN_VIEWERS = ['shopper', 'owner', 'staff'] as const;
export type ScanViewer = (typeof SCAN_VIEWERS)[number];

/** How the place of a scan is known: by the phone's own position, by where the staff member works, or as the store the visitor had chosen. */
export const PLACE_SOURCES = ['device', 'staff', 'chosen'] as const;
export type PlaceSource = (typeof PLACE_SOURCES)[number];

/**
 * The rungs a verdict stands on, from the ground up: each is worth something only on top of the one before. The code is
 * judged before anything is looked up, so a page is made only for codes that passed the first two.
 */
export const RUNGS = ['code', 'issued', 'version', 'status', 'unusual'] as const;
export type Rung = (typeof RUNGS)[number];
export const RUNG_OUTCOMES = ['pass', 'warn', 'fail', 'unknown'] as const;
export type RungOutcome = (typeof RUNG_OUTCOMES)[number];

export const RUNG_REASONS = [
  'signature_valid',
  'registered',
  'current',
  'superseded',
  'void',
  'tag_lost',
  'tampered',
  'on_sale',
  'on_hold',
  'on_the_way',
  'being_paid',
  'sold',
  'in_service',
  'returned',
  'traded_in',
  'not_for_sale',
  'lost',
  'stolen',
  'gone',
  'nothing_unusual',
  'being_looked_at',
  'unusual',
] as const;
export type RungReason = (typeof RUNG_REASONS)[number];

/** The sentence at the top. It is the worst rung in words. */
export const TAG_VERDICTS = [
  'genuine',
  'genuine_sold',
  'superseded',
  'void',
  'tag_lost',
  'tampered',
  'missing',
  'gone',
  'suspect',
] as const;
export type TagVerdict = (typeof TAG_VERDICTS)[number];

/** What scanning can show that looking at one scan cannot. */
export const ALARM_KINDS = [
  'two_places',
  'strangers_after_sale',
  'dead_tag_seen',
  'missing_piece_seen',
  'guessing',
] as const;
export type AlarmKind = (typeof ALARM_KINDS)[number];

export const ALARM_STATES = ['open', 'explained', 'confirmed', 'closed'] as const;
export type AlarmState = (typeof ALARM_STATES)[number];
export const ALARM_ACTIONS = ['explain', 'confirm', 'reopen', 'close'] as const;
export type AlarmAction = (typeof ALARM_ACTIONS)[number];

/**
 * 扫码异常: somebody says what it was, or that it was what it looks like; both can be taken back. A confirmed one stands in
 * the verdict of the piece until what it was about is settled and it is closed.
 */
export const ALARM_FLOW = defineFlow<AlarmState, AlarmAction, ActorRole>({
  name: 'scanAlarm',
  first: 'open',
  table: {
    open: { explain: 'explained', confirm: 'confirmed' },
    explained: { reopen: 'open', close: 'closed' },
    confirmed: { reopen: 'open', close: 'closed' },
    closed: {},
  },
  roles: {
    explain: ['manager', 'headquarters'],
    confirm: ['manager', 'headquarters'],
    reopen: ['manager', 'headquarters'],
    close: ['manager', 'headquarters'],
  },
});

/** Scans made without a network may be told later: so many at once, and no older than this. */
export const LATE_SCANS = 50;
export const LATE_SCAN_DAYS = 7;
