import type { EmuReply, EmuRequest } from './http.js';
import type { World } from './world.js';

/** One of the services we stand in for, recognised by the beginning of the path. */
export interface Surface {
  readonly name: string;
  owns(path: string): boolean;
  /** Whether something in the request (appid, token, merchant number) belongs to this world. */
  isFor(world: World, request: EmuRequest): boolean;
  answer(world: World, request: EmuRequest): Promise<EmuReply>;
  /** Troubles in this service's own language. */
  trouble: {
    status(world: World, status: number): EmuReply;
    errcode(world: World, n: number): EmuReply;
    tooMany(world: World): EmuReply;
  };
}
