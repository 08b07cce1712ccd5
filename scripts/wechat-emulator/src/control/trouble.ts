import { faultAction, faultMatch } from '../faults.js';
import type { JsonObject } from '../http.js';
import type { World } from '../world.js';
import { ControlError, type ControlRoute, needText } from './control-route.js';

const TOKEN_FETCHES_ALLOWED = 50;

/** Time, ordered troubles, and what the emulator noticed. */
export const TROUBLE_ROUTES: Readonly<Record<string, ControlRoute>> = {
  'POST /__emu/reset': (world, body) => {
    world.reset('seed' in body ? needText(body, 'seed') : undefined);
    return { ok: true };
  },

  'POST /__emu/clock': (world, body) => moveClock(world, body),

  'POST /__emu/pages': (world, body) => {
    const { pages } = body;
    if (pages !== null && !Array.isArray(pages)) throw new ControlError('pages is a list, or null for any');
    world.pages = pages && new Set(pages.map(String));
    return { ok: true };
  },

  'GET /__emu/journal': (world, _body, query) => ({
    entries: world.journal.since(Number(query.get('since') ?? 0)),
  }),

  'GET /__emu/faults': (world) => ({ faults: world.faults.list() }),

  'POST /__emu/faults': (world, body) => {
    const match = faultMatch(body['match']);
    const action = faultAction(body['do']);
    if (!match || !action) throw new ControlError('unknown fault, or a figure is missing');
    world.faults.add(match, action);
    return { faults: world.faults.list() };
  },

  'DELETE /__emu/faults': (world) => {
    world.faults.clear();
    return { faults: [] };
  },

  'GET /__emu/assert': (world) => {
    const fetches = world.tokens.fetches();
    const greedy = fetches > TOKEN_FETCHES_ALLOWED;
    const violations = [
      ...world.journal.broken(),
      ...(greedy ? [{ at: world.stamp(), rule: 'TOKEN_FETCHED_TOO_OFTEN', detail: String(fetches) }] : []),
    ];
    return { ok: violations.length === 0, violations };
  },
};

function moveClock(world: World, body: JsonObject): unknown {
  if (typeof body['advance'] === 'number') world.clock.advance(body['advance'] * 1000);
  else {
    const at = Date.parse(needText(body, 'set'));
    if (Number.isNaN(at)) throw new ControlError('set is not an instant');
    world.clock.set(at);
  }
  return { now: world.stamp() };
}
