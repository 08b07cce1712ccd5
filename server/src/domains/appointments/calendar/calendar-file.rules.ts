/** One visit as a calendar program has to know it. */
export interface CalendarVisit {
  /** Stays the same for the life of the visit, so that a calendar finds its entry again. */
  uid: string;
  /** Rises with every change: a calendar keeps the higher one. */
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  /** When the visit was made, and when it last changed: the file of an unchanged visit is the same byte for byte. */
  createdAt: Date;
  changedAt: Date;
  cancelled: boolean;
  summary: string;
  description: string;
  location: string | null;
  place: { lat: number; lng: number } | null;
  url: string | null;
  organizer: { name: string | null; address: string };
  /** Minutes before the start at which the phone rings, with the words it shows. */
  alarms: readonly { minutesBefore: number; words: string }[];
}

/** RFC 5546: an entry for the taking, or one to be struck out. */
export type CalendarMethod = 'PUBLISH' | 'CANCEL';

const OCTETS = 75;

const encoder = new TextEncoder();

/** RFC 5545 3.3.11. Control characters have no place in a text; a line end is written, not made. */
export const escapedText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\n/g, '\\n');

/** RFC 5545 3.2: a parameter's value may hold no quotation mark at all; RFC 6868 says how it is written. */
const parameter = (text: string): string =>
  `"${escapedText(text)
    .replace(/\\([\\;,])/g, '$1')
    .replace(/\\n/g, ' ')
    .replace(/\^/g, '^^')
    .replace(/"/g, "^'")}"`;

/** RFC 5545 3.1: no line longer than 75 octets, and no character cut in two. */
export function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > OCTETS) {
      lines.push(current);
      // The space that begins a continued line counts among its octets.
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** An instant in UTC: right in every zone, and no table of zones to ship or to go stale. */
export const utcStamp = (at: Date): string => at.toISOString().replace(/[-:]|\.\d{3}/g, '');

const duration = (minutes: number): string =>
  minutes % 1440 === 0 ? `-P${String(minutes / 1440)}D` : `-PT${String(minutes)}M`;

function eventOf(visit: CalendarVisit): string[] {
  const { organizer } = visit;
  const name = organizer.name === null ? '' : `;CN=${parameter(organizer.name)}`;
  return [
    'BEGIN:VEVENT',
    `UID:${visit.uid}`,
    `SEQUENCE:${String(visit.sequence)}`,
    `DTSTAMP:${utcStamp(visit.changedAt)}`,
    `CREATED:${utcStamp(visit.createdAt)}`,
    `LAST-MODIFIED:${utcStamp(visit.changedAt)}`,
    `DTSTART:${utcStamp(visit.startsAt)}`,
    `DTEND:${utcStamp(visit.endsAt)}`,
    `STATUS:${visit.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${escapedText(visit.summary)}`,
    `DESCRIPTION:${escapedText(visit.description)}`,
    ...(visit.location === null ? [] : [`LOCATION:${escapedText(visit.location)}`]),
    ...(visit.place === null ? [] : [`GEO:${visit.place.lat.toFixed(6)};${visit.place.lng.toFixed(6)}`]),
    ...(visit.url === null ? [] : [`URL:${visit.url}`]),
    `ORGANIZER${name}:${organizer.address}`,
    'TRANSP:OPAQUE',
    ...(visit.cancelled ? [] : visit.alarms.flatMap(alarmOf)),
    'END:VEVENT',
  ];
}

const alarmOf = (alarm: CalendarVisit['alarms'][number]): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:${duration(alarm.minutesBefore)}`,
  `DESCRIPTION:${escapedText(alarm.words)}`,
  'END:VALARM',
];

const wrapped = (lines: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    // Names no house: the entry of a surprise stands in the same file.
    'PRODID:-//calendar//visits//ZH',
    'CALSCALE:GREGORIAN',
    ...lines,
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');

/** The file of one visit; of a cancelled one the order to strike it out. */
export const calendarFile = (visit: CalendarVisit): string =>
  wrapped([`METHOD:${visit.cancelled ? 'CANCEL' : 'PUBLISH'}`, ...eventOf(visit)]);

/** All visits for a program that asks again by itself. No METHOD: a subscription is a calendar, not a letter. */
export const calendarFeed = (name: string, visits: readonly CalendarVisit[]): string =>
  wrapped([
    `NAME:${escapedText(name)}`,
    `X-WR-CALNAME:${escapedText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...visits.flatMap(eventOf),
  ]);
