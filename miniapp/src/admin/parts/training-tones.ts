import type { CertificateStand, TrainingTermsState } from '@zhuyue/shared';
import type { Tone } from '@/components/badge';

export const STAND_TONES: Readonly<Record<CertificateStand, Tone>> = {
  none: 'quiet',
  valid: 'good',
  expiring: 'waiting',
  expired: 'alarm',
};
export const TERMS_TONES: Readonly<Record<TrainingTermsState, Tone>> = {
  draft: 'waiting',
  approved: 'good',
  superseded: 'quiet',
  discarded: 'quiet',
};
