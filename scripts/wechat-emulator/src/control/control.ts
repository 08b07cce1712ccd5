import { bootstrapOf } from '../bootstrap.js';
import { type EmuReply, type EmuRequest, jsonBody, jsonReply, type JsonObject } from '../http.js';
import { DEFAULT_WORLD, type World } from '../world.js';
import { type ControlRoute, ControlError } from './control-route.js';
import { PEOPLE_ROUTES } from './people.js';
import { TROUBLE_ROUTES } from './trouble.js';
import { uiPage } from './ui.js';

/** The part of the emulator its door may use. */
export interface Host {
  readonly base: string;
  world(name?: string): World;
  worldNames(): string[];
}

const OWN_ROUTES = (emulator: Host): Record<string, ControlRoute> => ({
  'GET /__emu/health': () => ({ ok: true, worlds: emulator.worldNames() }),
  'GET /__emu/bootstrap': (world) => bootstrapOf(world, emulator.base),
});

/** The emulator's own door: for tests, for the developer's page, and for the stand-ins of wx.login and of SMS. */
export async function control(emulator: Host, request: EmuRequest): Promise<EmuReply> {
  const origin = request.headers.origin;
  if (!isLoopback(request.headers.host, 'http://') || (origin !== undefined && !isLoopback(origin, ''))) {
    return jsonReply({ error: 'loopback only' }, 403);
  }
  const reply = request.method === 'OPTIONS' ? jsonReply({}) : await routed(emulator, request);
  return origin === undefined ? reply : { ...reply, headers: { ...reply.headers, ...corsHeaders(origin) } };
}

async function routed(emulator: Host, request: EmuRequest): Promise<EmuReply> {
  const world = emulator.world(String(request.headers['x-emu-world'] ?? DEFAULT_WORLD));
  if (request.method === 'GET' && request.path === '/__emu/ui') return uiPage(world);
  const routes = { ...OWN_ROUTES(emulator), ...PEOPLE_ROUTES, ...TROUBLE_ROUTES };
  const route = routes[`${request.method} ${request.path}`] ?? stateRoute(request);
  if (!route) return jsonReply({ error: 'no such control' }, 404);
  try {
    return jsonReply(await route(world, bodyOf(request), request.query));
  } catch (error) {
    if (error instanceof ControlError) return jsonReply({ error: error.message }, 400);
    throw error;
  }
}

const STATES: Readonly<Record<string, (world: World) => unknown>> = {
  users: (world) => world.people.list(),
  quota: (world) => world.mailbox.quotas(),
  messages: (world) => world.mailbox.sent(),
  sms: (world) => world.mailbox.sms(),
  tokens: (world) => ({ fetches: world.tokens.fetches() }),
  billing: (world) => ({ phoneLookups: world.people.phoneLookups }),
  templates: (world) => world.templates,
};

function stateRoute(request: EmuRequest): ControlRoute | undefined {
  const name = /^\/__emu\/state\/(\w+)$/.exec(request.path)?.[1];
  return request.method === 'GET' && name !== undefined ? STATES[name] : undefined;
}

function bodyOf(request: EmuRequest): JsonObject {
  if (request.body.length === 0) return {};
  const body = jsonBody(request);
  if (!body) throw new ControlError('the body is not a JSON object');
  return body;
}

/** A name that only looks local, from a page of somebody else or a rebound DNS name, gets nothing. */
function isLoopback(address: string | undefined, scheme: string): boolean {
  if (address === undefined) return false;
  try {
    return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(`${scheme}${address}`).hostname);
  } catch {
    return false;
  }
}

const corsHeaders = (origin: string): Record<string, string> => ({
  'access-control-allow-origin': origin,
  'access-control-allow-headers': 'content-type, x-emu-world',
  'access-control-allow-methods': 'GET, POST, DELETE',
  vary: 'origin',
});
