import type { CalendarEntry } from './calendar.types';

/** The file goes to whatever program of this device keeps the calendar. */
export function addToCalendar(_entry: CalendarEntry, address: string): Promise<boolean> {
  const link = document.createElement('a');
  link.href = address;
  link.download = 'visit.ics';
  link.click();
  return Promise.resolve(true);
}
