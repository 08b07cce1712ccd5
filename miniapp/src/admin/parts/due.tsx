import { Badge } from '@/components/badge';
import { useNow } from '@/hooks/use-now';
import { deskText } from '@/text/desk';
import { spanName } from '@/text/span';

const text = deskText.frame;
const SOON_MS = 2 * 3_600_000;

/** How long a promise still runs; over it, by how much, in the alarm's colour and its own word. */
export function Due({ at }: { at: string | null }) {
  const now = useNow(30_000);
  if (at === null) return null;
  const left = new Date(at).getTime() - now;
  if (left < 0) return <Badge tone="alarm">{text.overdue(spanName(left))}</Badge>;
  return <Badge tone={left < SOON_MS ? 'waiting' : 'info'}>{text.remaining(spanName(left))}</Badge>;
}
