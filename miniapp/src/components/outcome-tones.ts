import type { PolicyOutcome } from '@zhuyue/shared';
import type { Tone } from './badge';

/** How an answer of a policy is coloured, beside its word. */
export const OUTCOME_TONES: Readonly<Record<PolicyOutcome, Tone>> = {
  free: 'good',
  part_paid: 'waiting',
  paid: 'waiting',
  needs_inspection: 'info',
  refused: 'alarm',
};
