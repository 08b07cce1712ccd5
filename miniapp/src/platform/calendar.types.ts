export interface CalendarEntry {
  title: string;
  description: string;
  location: string | null;
  startsAt: string;
  endsAt: string;
}
