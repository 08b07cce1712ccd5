import Taro from '@tarojs/taro';
import type { CalendarEntry } from './calendar.types';

const RINGS_SECONDS = 2 * 3600;

/** WeChat opens no calendar files; it writes into the phone's calendar itself, once the person agrees. */
export async function addToCalendar(entry: CalendarEntry, _address: string): Promise<boolean> {
  const seconds = (at: string): number => Math.floor(new Date(at).getTime() / 1000);
  try {
    await Taro.addPhoneCalendar({
      title: entry.title,
      description: entry.description,
      ...(entry.location === null ? {} : { location: entry.location }),
      startTime: seconds(entry.startsAt),
      endTime: String(seconds(entry.endsAt)),
      alarm: true,
      alarmOffset: RINGS_SECONDS,
    });
    return true;
  } catch {
    return false;
  }
}
