import { Badge } from '@/components/badge';
import { useNow } from '@/hooks/use-now';
import { deskText } from '@/text/desk';

const text = deskText.frame;
const SOON_MS = 2 * 3_600_000;

/** `1 小时 20 分`, rounded down; the larger two units only. */
export function spanName(ms: number): string {
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  const hours = Math.floor(minutes / 60);
  if (hours >= 24) return text.days(Math.floor(hours / 24), hours % 24);
  return hours >= 1 ? text.hours(hours, minutes % 60) : text.minutes(minutes);
}

/** How long a promise still runs; over it, by how much, in the alarm's colour and its own word. */
export function Due({ at }: { at: string | null }) {
  const now = useNow(30_000);
  if (at === null) return null;
  const left = new Date(at).getTime() - now;
  if (left < 0) return <Badge tone="alarm">{text.overdue(spanName(left))}</Badge>;
  return <Badge tone={left < SOON_MS ? 'waiting' : 'info'}>{text.remaining(spanName(left))}</Badge>;
}
