import type { JsonObject } from '../http.js';
import type { World } from '../world.js';

export type ControlRoute = (world: World, body: JsonObject, query: URLSearchParams) => unknown;

/** A control call that makes no sense: answered 400 with the words. */
export class ControlError extends Error {}

/** A member that must be text and not empty. */
export function needText(body: JsonObject, key: string): string {
  const value = body[key];
  if (typeof value !== 'string' || value === '') throw new ControlError(`${key} is missing`);
  return value;
}
