import type { Shot } from '@zhuyue/shared';
import { invalidRequest } from '../../../platform/errors/index.js';

/** A photo sent in as one of the views that were asked for. */
export interface TakenShot {
  photoId: string;
  shot: Shot;
}

/**
 * The view of every photo that has one, by the photo's id.
 * @throws DomainError request.invalid for a photo that is not of the claim, or a photo or a view named twice
 */
export function shotsOf(photoIds: readonly string[], taken: readonly TakenShot[]): Map<string, Shot> {
  const shots = new Map(taken.map(({ photoId, shot }) => [photoId, shot]));
  const once = shots.size === taken.length && new Set(shots.values()).size === taken.length;
  if (!once || [...shots.keys()].some((id) => !photoIds.includes(id)))
    throw invalidRequest([{ path: 'shots', rule: 'fits' }]);
  return shots;
}
