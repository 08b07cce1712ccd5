import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarFeed, calendarFile, folded, type CalendarVisit } from './calendar-file.rules.js';

const VISIT: CalendarVisit = {
  uid: '01HVISIT000000000000000000@visit.invalid',
  sequence: 2,
  startsAt: new Date('2026-03-03T06:00:00Z'),
  endsAt: new Date('2026-03-03T07:00:00Z'),
  createdAt: new Date('2026-03-01T02:00:00Z'),
  changedAt: new Date('2026-03-02T02:00:00Z'),
  cancelled: false,
  summary: '到店试戴 · 珠约静安恒隆店',
  description: '预约码 123456\n顾问 周明',
  location: '珠约静安恒隆店，上海市静安区南京西路1266号恒隆广场二楼218铺',
  place: { lat: 31.2286, lng: 121.4484 },
  url: 'https://zhuyue.example/customer/appointment/index?id=01HVISIT000000000000000000',
  organizer: { name: '珠约静安恒隆店', address: 'mailto:no-reply@visit.invalid' },
  alarms: [
    { minutesBefore: 1440, words: '明天' },
    { minutesBefore: 120, words: '两小时后' },
  ],
};

/** As another program reads it: ical.js of the Thunderbird calendar. */
function read(file: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) };
}

const text = (event: ICAL.Event | undefined, name: string): unknown =>
  event?.component.getFirstPropertyValue(name);

describe('the file of a visit, read by another calendar', () => {
  it('says when, where, what, and rings twice', () => {
    const { calendar, events } = read(calendarFile(VISIT));
    const [event] = events;
    expect(events).toHaveLength(1);
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect([event?.uid, event?.sequence, event?.summary, event?.description, event?.location]).toEqual([
      VISIT.uid,
      2,
      VISIT.summary,
      VISIT.description,
      VISIT.location,
    ]);
    expect([event?.startDate.toJSDate(), event?.endDate.toJSDate()]).toEqual([VISIT.startsAt, VISIT.endsAt]);
    const rings = event?.component
      .getAllSubcomponents('valarm')
      .map((alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds());
    expect(rings).toEqual([-86_400, -7_200]);
    expect(event?.component.getFirstProperty('organizer')?.getParameter('cn')).toBe('珠约静安恒隆店');
    expect(text(event, 'geo')).toEqual([31.2286, 121.4484]);
  });

  it('names no house of its own: of a surprise only what it is given stands in it', () => {
    const nobody = { name: null, address: 'mailto:nobody@visit.invalid' };
    const bare = { summary: '个人安排', description: '已确认', location: null, place: null, url: null };
    expect(calendarFile({ ...VISIT, ...bare, organizer: nobody })).not.toMatch(/zhuyue|珠|jewel|首饰/i);
  });

  it('of a cancelled visit strikes out the same entry, by a higher number', () => {
    const gone = read(calendarFile({ ...VISIT, cancelled: true, sequence: 3 }));
    expect(gone.calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    const [event] = gone.events;
    expect([event?.uid, event?.sequence, text(event, 'status')]).toEqual([VISIT.uid, 3, 'CANCELLED']);
    expect(event?.component.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('is the same, byte for byte, as long as nothing has changed', () => {
    expect(calendarFile(VISIT)).toBe(calendarFile({ ...VISIT }));
  });

  it('stands in a feed beside the others, the cancelled one marked', () => {
    const feed = read(
      calendarFeed('我的安排', [VISIT, { ...VISIT, uid: 'other@visit.invalid', cancelled: true }]),
    );
    expect(feed.calendar.getFirstPropertyValue('method')).toBeNull();
    expect(feed.events.map((event) => [event.uid, text(event, 'status')])).toEqual([
      [VISIT.uid, 'CONFIRMED'],
      ['other@visit.invalid', 'CANCELLED'],
    ]);
  });
});

const HOSTILE = fc.string({
  unit: fc.constantFrom(
    ...['\r\n', '\n', '\r', '\\', ';', ',', '"', ':', '^', '\t', '\u0000', '\u007f', '\u2028', '\ud800'],
    ...['BEGIN:VEVENT', 'END:VEVENT', 'ATTENDEE:', '珠', '💍', '👩‍❤️‍👨', 'é', ' ', 'x', '=', 'DTSTART:20200101'],
  ),
  maxLength: 60,
});
/** What a calendar is to show: line ends alike, nothing unprintable, no half characters. */
const shown = (given: string): string =>
  given
    .replace(/\r\n|\r/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .split(/(?:)/u)
    .map((one) => (/^[\ud800-\udfff]$/.test(one) ? '\ufffd' : one))
    .join('');

describe('whatever stands in a name, an address or a note', () => {
  it('comes out as it went in, and stays inside of its line', () => {
    fc.assert(
      fc.property(HOSTILE, HOSTILE, HOSTILE, HOSTILE, (summary, description, location, name) => {
        const file = calendarFile({
          ...VISIT,
          summary,
          description,
          location,
          organizer: { name, address: VISIT.organizer.address },
        });
        const { events } = read(file);
        expect(events).toHaveLength(1);
        expect(events[0]?.component.getAllProperties('attendee')).toEqual([]);
        expect([
          text(events[0], 'summary'),
          text(events[0], 'description'),
          text(events[0], 'location'),
        ]).toEqual([shown(summary), shown(description), shown(location)]);
      }),
      { numRuns: 150 },
    );
  });

  it('is folded at 75 octets between whole characters, and unfolds to what it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }).map((line) => line.replace(/[\r\n]/g, '')),
        (line) => {
          const parts = folded(line).split('\r\n');
          for (const part of parts) {
            expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
            expect(Buffer.from(part).toString('utf8')).toBe(part);
          }
          expect(parts.map((part, i) => (i === 0 ? part : part.slice(1))).join('')).toBe(line);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('ends every line by CR LF and holds no other line end', () => {
    const file = calendarFile({ ...VISIT, summary: 'a\nb\rc' });
    expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});
