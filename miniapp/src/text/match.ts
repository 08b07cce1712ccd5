import type { TagReply } from '@/api/tag';
import { words } from '@/text';
import { tagText as text } from '@/text/tag';

type Worn = Pick<TagReply['matches'][number], 'seriesName' | 'metal' | 'metalColour'>;

/** Why somebody would try the one with the other: what both have in common, the nearest first. */
export function matchWhy(own: Worn, other: Worn): string {
  if (other.seriesName !== null && other.seriesName === own.seriesName)
    return text.matchSeries(other.seriesName);
  const metal = words.metals[other.metal];
  return other.metalColour !== 'none' && other.metalColour === own.metalColour
    ? text.matchColour(metal, words.metalColours[other.metalColour])
    : text.matchMetal(metal);
}
