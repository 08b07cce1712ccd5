import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { control, type Host } from './control/control.js';
import { answer, type Outcome, send } from './delivery.js';
import { type EmuRequest, jsonReply, readRequest } from './http.js';
import { readSnapshot, writeSnapshot } from './snapshot.js';
import type { Surface } from './surface.js';
import { miniSurface } from './surfaces/mini.js';
import { productTemplates } from './templates.js';
import { DEFAULT_WORLD, World, type WorldOptions } from './world.js';

export type EmulatorOptions = Partial<WorldOptions> & {
  port?: number;
  /** Where people and their accepts are kept from one start to the next. */
  stateFile?: string;
};

/** A stand-in that accepts any payment and any login must not be reachable by customers. */
export const mayRun = (env: Readonly<Record<string, string | undefined>>): boolean =>
  env['NODE_ENV'] !== 'production' || env['EMULATOR_FORCE'] === '1';

const SURFACES: readonly Surface[] = [miniSurface];

/** The local stand-in for WeChat. One process, one port on the loopback, any number of worlds. */
export class Emulator implements Host {
  private readonly worlds = new Map<string, World>();
  private readonly server: Server;
  private readonly template: WorldOptions;

  constructor(private readonly options: EmulatorOptions = {}) {
    this.template = { ...options, templates: options.templates ?? productTemplates() };
    this.worlds.set(DEFAULT_WORLD, new World(DEFAULT_WORLD, this.template));
    if (options.stateFile !== undefined) readSnapshot(this.world(), options.stateFile);
    this.server = createServer((message, response) => {
      void this.serve(message, response);
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.options.port ?? 0, '127.0.0.1', resolve);
    });
  }

  async stop(): Promise<void> {
    this.save();
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  get base(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  /** A world by name, made on first mention: its own account, people and clock. */
  world(name = DEFAULT_WORLD): World {
    const known = this.worlds.get(name);
    if (known) return known;
    const { identity: _own, seed, ...shared } = this.template;
    const made = new World(name, seed === undefined ? shared : { ...shared, seed: `${seed}/${name}` });
    this.worlds.set(name, made);
    return made;
  }

  worldNames(): string[] {
    return [...this.worlds.keys()];
  }

  private save(): void {
    if (this.options.stateFile !== undefined) writeSnapshot(this.world(), this.options.stateFile);
  }

  private async serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const request = await readRequest(message);
      send(await this.outcomeOf(request), response);
      if (request.method === 'POST') this.save();
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      if (response.headersSent) response.destroy();
      else send(jsonReply({ error: words }, 500), response);
    }
  }

  private async outcomeOf(request: EmuRequest): Promise<Outcome> {
    if (request.path.startsWith('/__emu/')) return control(this, request);
    const surface = SURFACES.find((candidate) => candidate.owns(request.path));
    if (!surface) return jsonReply({ error: `no service of ours has the path ${request.path}` }, 404);
    const world =
      [...this.worlds.values()].find((candidate) => surface.isFor(candidate, request)) ?? this.world();
    const entry = world.journal.add(world.stamp(), surface.name, request);
    const fault = world.faults.pick(surface.name, request, world.clock.now(), world.rng);
    entry.fault = fault?.kind ?? null;
    const outcome = await answer(surface, world, request, fault);
    if (typeof outcome !== 'string') {
      entry.status = outcome.status;
      entry.errcode = errcodeOf(outcome.body);
    }
    return outcome;
  }
}

function errcodeOf(body: Buffer): number | null {
  const found = /^\{"errcode":(-?\d+)/.exec(body.toString('latin1'));
  return found ? Number(found[1]) : null;
}
