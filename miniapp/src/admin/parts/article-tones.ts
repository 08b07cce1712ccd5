import type { ArticleState } from '@zhuyue/shared';
import type { Tone } from '@/components/badge';

export const ARTICLE_TONES: Readonly<Record<ArticleState, Tone>> = {
  draft: 'info',
  in_review: 'waiting',
  published: 'good',
  superseded: 'quiet',
  withdrawn: 'quiet',
  discarded: 'quiet',
};
