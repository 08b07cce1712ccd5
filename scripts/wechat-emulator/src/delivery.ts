import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { FaultAction } from './faults.js';
import { bytesReply, type EmuReply, type EmuRequest } from './http.js';
import type { Surface } from './surface.js';
import type { World } from './world.js';

const PROXY_PAGE =
  '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>';

/** What goes over the wire: an answer, a torn connection, or silence. */
export type Outcome = EmuReply | 'reset' | 'silence';

/** Answers a request, with the ordered trouble before or after the change of state. */
export async function answer(
  surface: Surface,
  world: World,
  request: EmuRequest,
  fault: FaultAction | null,
): Promise<Outcome> {
  const instead = fault && troubleBefore(surface, world, fault);
  if (instead) return instead;
  const reply = await surface.answer(world, request);
  return fault ? troubleAfter(fault, reply) : reply;
}

function troubleBefore(surface: Surface, world: World, fault: FaultAction): Outcome | null {
  switch (fault.kind) {
    case 'hang':
      return 'silence';
    case 'reset':
      return fault.after ? null : 'reset';
    case 'status':
      return surface.trouble.status(world, fault.status);
    case 'errcode':
      return surface.trouble.errcode(world, fault.n);
    case 'rateLimit':
      return surface.trouble.tooMany(world);
    case 'tokenExpire':
      if (fault.silent) world.tokens.rotateSilently();
      else world.tokens.expireNow();
      return null;
    default:
      return null;
  }
}

async function troubleAfter(fault: FaultAction, reply: EmuReply): Promise<Outcome> {
  switch (fault.kind) {
    case 'timeout':
      await wait(fault.ms, undefined, { ref: false });
      return reply;
    case 'reset':
      return 'reset';
    case 'garbage':
      return { ...reply, body: Buffer.from('\u0000\u0001<<not json>>') };
    case 'truncate':
      return { ...reply, body: reply.body.subarray(0, Math.floor(reply.body.length / 2)) };
    case 'html':
      return { ...bytesReply(Buffer.from(PROXY_PAGE), 'text/html'), status: 502 };
    default:
      return reply;
  }
}

export function send(outcome: Outcome, response: ServerResponse): void {
  if (outcome === 'silence') return;
  if (outcome === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  response.writeHead(outcome.status, { ...outcome.headers, 'content-length': outcome.body.length });
  response.end(outcome.body);
}
