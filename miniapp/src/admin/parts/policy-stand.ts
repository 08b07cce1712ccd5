import type { PolicyState } from '@zhuyue/shared';
import type { PolicyRow } from '@/api/desk/policies';
import type { Tone } from '@/components/badge';
import { deskText } from '@/text/desk';

const text = deskText.policies;
const TONES: Readonly<Record<PolicyState, Tone>> = {
  draft: 'quiet',
  in_review: 'waiting',
  published: 'good',
  withdrawn: 'quiet',
  dropped: 'quiet',
};

/** How a version stands among those of its code: a published one is in force, still to come, or followed by another. */
export function policyStand(
  row: Pick<PolicyRow, 'code' | 'version' | 'state' | 'effectiveOn'>,
  rows: readonly PolicyRow[],
  today: string,
): { tone: Tone; words: string } {
  if (row.state !== 'published') return { tone: TONES[row.state], words: text.states[row.state] };
  if (row.effectiveOn > today) return { tone: 'info', words: text.coming };
  const followed = rows.some(
    (other) =>
      other.code === row.code &&
      other.state === 'published' &&
      other.version > row.version &&
      other.effectiveOn <= today,
  );
  return followed ? { tone: 'quiet', words: text.past } : { tone: 'good', words: text.inForce };
}
