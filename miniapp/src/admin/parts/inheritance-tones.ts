import type { InheritanceState } from '@zhuyue/shared';
import type { Tone } from '@/components/badge';

export const inheritanceTones: Readonly<Record<InheritanceState, Tone>> = {
  requested: 'waiting',
  asked: 'quiet',
  checked: 'waiting',
  waiting: 'info',
  completed: 'good',
  rejected: 'quiet',
  withdrawn: 'quiet',
  objected: 'alarm',
  stopped: 'quiet',
};
