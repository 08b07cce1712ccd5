import type {
  AlarmKind,
  AlarmState,
  PieceState,
  Rung,
  RungOutcome,
  RungReason,
  ScanViewer,
  TagState,
  TagVerdict,
} from '@zhuyue/shared';

export interface RungAlarm {
  kind: AlarmKind;
  state: AlarmState;
  hits: number;
  lastAt: Date;
}

/** What a verdict rests on. Days are in the store's zone. */
export interface RungFacts {
  piece: { state: PieceState; storeName: string; heldUntil: Date | null };
  tag: { state: TagState; version: number; since: Date | null };
  /** The version in force; the tag's own when it is that one, null when the piece has none. */
  currentVersion: number | null;
  activatedOn: string | null;
  missingOn: string | null;
  /** Open and confirmed ones; what was explained is over. */
  alarms: readonly RungAlarm[];
}

export interface RungLine {
  rung: Rung;
  outcome: RungOutcome;
  reason: RungReason;
  /** The evidence, as flat facts; the words around them are the page's. */
  facts: Record<string, string | number | null>;
}

type Judged = readonly [RungOutcome, RungReason];

const VERSIONS: Readonly<Record<TagState, Judged>> = {
  active: ['pass', 'current'],
  superseded: ['warn', 'superseded'],
  void: ['fail', 'void'],
  lost: ['fail', 'tag_lost'],
  tampered: ['fail', 'tampered'],
};

const STATUSES: Readonly<Record<PieceState, Judged>> = {
  in_workshop: ['warn', 'not_for_sale'],
  in_transit: ['pass', 'on_the_way'],
  in_stock: ['pass', 'on_sale'],
  on_hold: ['pass', 'on_hold'],
  sold: ['pass', 'being_paid'],
  with_owner: ['pass', 'sold'],
  in_service: ['pass', 'in_service'],
  returned: ['warn', 'returned'],
  traded_in: ['warn', 'traded_in'],
  lost: ['fail', 'lost'],
  stolen: ['fail', 'stolen'],
  melted: ['fail', 'gone'],
  retired: ['fail', 'gone'],
};

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

function versionRung({ tag, currentVersion }: RungFacts): RungLine {
  const [outcome, reason] = VERSIONS[tag.state];
  const facts = { version: tag.version, currentVersion, since: iso(tag.since) };
  return { rung: 'version', outcome, reason, facts };
}

/** Where a piece lies between two stores, and until when it is held for whom, is custody: a shopper learns what they can do. */
function statusRung({ piece, activatedOn, missingOn }: RungFacts, viewer: ScanViewer): RungLine {
  const [outcome, reason] = STATUSES[piece.state];
  const here = reason === 'on_sale' || reason === 'on_hold' || viewer === 'staff';
  const facts = {
    storeName: here ? piece.storeName : null,
    heldUntil: viewer === 'staff' ? iso(piece.heldUntil) : null,
    activatedOn,
    missingOn,
  };
  // That it is being mended is between its owner and us: for anybody else it is sold.
  if (reason === 'in_service' && viewer === 'shopper')
    return { rung: 'status', outcome, reason: 'sold', facts };
  return { rung: 'status', outcome, reason, facts };
}

/**
 * A shopper hears of what somebody has looked at and confirmed: an alarm alone can be set off by anybody with a phone, and
 * must not be a way to make a piece look bad. The owner and the staff hear of it at once.
 */
function unusualRung({ alarms }: RungFacts, viewer: ScanViewer): RungLine {
  const confirmed = alarms.filter((one) => one.state === 'confirmed');
  const open = alarms.filter((one) => one.state === 'open');
  const heard = viewer === 'shopper' ? confirmed : [...confirmed, ...open];
  const first = heard[0];
  if (!first) return { rung: 'unusual', outcome: 'pass', reason: 'nothing_unusual', facts: {} };
  const facts = {
    kind: viewer === 'shopper' ? null : first.kind,
    count: viewer === 'shopper' ? null : heard.length,
    hits: viewer === 'shopper' ? null : heard.reduce((sum, one) => sum + one.hits, 0),
    lastAt: iso(first.lastAt),
  };
  return confirmed.length > 0
    ? { rung: 'unusual', outcome: 'fail', reason: 'unusual', facts }
    : { rung: 'unusual', outcome: 'warn', reason: 'being_looked_at', facts };
}

/** The verdict rung by rung. Code and register were judged before the look-up: what failed there never gets this far. */
export function rungsOf(facts: RungFacts, viewer: ScanViewer): RungLine[] {
  return [
    { rung: 'code', outcome: 'pass', reason: 'signature_valid', facts: {} },
    { rung: 'issued', outcome: 'pass', reason: 'registered', facts: {} },
    versionRung(facts),
    statusRung(facts, viewer),
    unusualRung(facts, viewer),
  ];
}

/** The worst that the rungs say, first. */
const WORST: readonly (readonly [RungReason, TagVerdict])[] = [
  ['stolen', 'missing'],
  ['lost', 'missing'],
  ['tampered', 'tampered'],
  ['tag_lost', 'tag_lost'],
  ['void', 'void'],
  ['unusual', 'suspect'],
  ['superseded', 'superseded'],
  ['gone', 'gone'],
  ['being_paid', 'genuine_sold'],
  ['sold', 'genuine_sold'],
  ['in_service', 'genuine_sold'],
];

export function verdictOf(rungs: readonly RungLine[]): TagVerdict {
  const reasons = new Set(rungs.map((rung) => rung.reason));
  return WORST.find(([reason]) => reasons.has(reason))?.[1] ?? 'genuine';
}
