import type { EmuRequest, JsonObject } from './http.js';
import { isObject, textOf } from './http.js';
import type { Rng } from './rng.js';

export interface FaultMatch {
  surface?: string;
  method?: string;
  /** Exact, or a beginning when it ends with `*`. */
  path?: string;
  /** Only the n-th matching request, from 1. */
  nth?: number;
  prob?: number;
  /** How often at most. */
  times?: number;
}

export type FaultAction =
  | { kind: 'timeout'; ms: number }
  | { kind: 'hang' }
  | { kind: 'reset'; after: boolean }
  | { kind: 'status'; status: number }
  | { kind: 'errcode'; n: number }
  | { kind: 'tokenExpire'; silent: boolean }
  | { kind: 'garbage' }
  | { kind: 'truncate' }
  | { kind: 'html' }
  | { kind: 'rateLimit'; perMin: number };

interface Rule {
  match: FaultMatch;
  action: FaultAction;
  seen: number;
  fired: number;
  /** Requests per minute of the emulator's clock, for rateLimit. */
  minutes: Map<number, number>;
}

/** Troubles ordered by a test or a developer; the first rule that fits a request decides. */
export class Faults {
  private rules: Rule[] = [];

  add(match: FaultMatch, action: FaultAction): void {
    this.rules.push({ match, action, seen: 0, fired: 0, minutes: new Map() });
  }

  clear(): void {
    this.rules = [];
  }

  list(): { match: FaultMatch; do: FaultAction; fired: number }[] {
    return this.rules.map(({ match, action, fired }) => ({ match, do: action, fired }));
  }

  pick(surface: string, request: EmuRequest, now: number, rng: Rng): FaultAction | null {
    for (const rule of this.rules) {
      if (!fits(rule.match, surface, request)) continue;
      rule.seen += 1;
      if (!isDue(rule, now, rng)) continue;
      rule.fired += 1;
      return rule.action;
    }
    return null;
  }
}

const fits = (match: FaultMatch, surface: string, request: EmuRequest): boolean =>
  (match.surface === undefined || match.surface === surface) &&
  (match.method === undefined || match.method === request.method) &&
  (match.path === undefined || pathFits(match.path, request.path));

const pathFits = (wanted: string, path: string): boolean =>
  wanted.endsWith('*') ? path.startsWith(wanted.slice(0, -1)) : path === wanted;

function isDue(rule: Rule, now: number, rng: Rng): boolean {
  const { nth, prob, times } = rule.match;
  if (nth !== undefined && rule.seen !== nth) return false;
  if (times !== undefined && rule.fired >= times) return false;
  if (rule.action.kind === 'rateLimit') {
    const minute = Math.floor(now / 60_000);
    const calls = (rule.minutes.get(minute) ?? 0) + 1;
    rule.minutes.set(minute, calls);
    return calls > rule.action.perMin;
  }
  return prob === undefined || rng.fraction() < prob;
}

const numberOf = (body: JsonObject, key: string): number | undefined => {
  const value = body[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
};

/** Reads a match; null when a member is of the wrong type. */
export function faultMatch(value: unknown): FaultMatch | null {
  if (value === undefined) return {};
  if (!isObject(value)) return null;
  const match: FaultMatch = {};
  for (const key of ['surface', 'method', 'path'] as const) if (key in value) match[key] = textOf(value, key);
  for (const key of ['nth', 'prob', 'times'] as const) {
    if (!(key in value)) continue;
    const number = numberOf(value, key);
    if (number === undefined) return null;
    match[key] = number;
  }
  return match;
}

/** Reads an action; null when the kind is unknown or its figure is missing. */
export function faultAction(value: unknown): FaultAction | null {
  if (!isObject(value)) return null;
  const figure = (key: string): number => numberOf(value, key) ?? NaN;
  const actions: Record<string, FaultAction> = {
    timeout: { kind: 'timeout', ms: figure('ms') },
    hang: { kind: 'hang' },
    reset: { kind: 'reset', after: value['after'] === true },
    status: { kind: 'status', status: figure('status') },
    errcode: { kind: 'errcode', n: figure('n') },
    tokenExpire: { kind: 'tokenExpire', silent: value['silent'] === true },
    garbage: { kind: 'garbage' },
    truncate: { kind: 'truncate' },
    html: { kind: 'html' },
    rateLimit: { kind: 'rateLimit', perMin: figure('perMin') },
  };
  const action = actions[textOf(value, 'kind')];
  return action && !Object.values(action).some(Number.isNaN) ? action : null;
}
