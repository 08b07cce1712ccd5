import { connect } from 'node:net';
import { DomainError } from '../errors/index.js';

/** Looks into what was sent in before anything else of ours does. */
export abstract class VirusScanner {
  /** @throws file.infected, file.scan_unavailable when nobody could look: then nothing is taken in */
  abstract check(bytes: Buffer): Promise<void>;
}

/** Where no scanner is set up: what is stored is drawn anew by us in any case. */
export class NoScanner extends VirusScanner {
  async check(): Promise<void> {
    await Promise.resolve();
  }
}

const PIECE_BYTES = 64 * 1024;
const PATIENCE_MS = 20_000;
const MOST_ANSWER = 4096;

/** Speaks clamd's INSTREAM: pieces with their length before them, an empty one at the end, then one line of answer. */
export class ClamdScanner extends VirusScanner {
  constructor(private readonly url: string) {
    super();
  }

  async check(bytes: Buffer): Promise<void> {
    const answer = await this.ask(bytes).catch(() => '');
    if (/^stream: OK\s*$/.test(answer)) return;
    if (/^stream: .+ FOUND\s*$/.test(answer)) throw new DomainError('file.infected');
    throw new DomainError('file.scan_unavailable');
  }

  private ask(bytes: Buffer): Promise<string> {
    const { hostname, port } = new URL(this.url);
    return new Promise((resolve, reject) => {
      const socket = connect({ host: hostname, port: Number(port) });
      let answer = '';
      socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('clamd does not answer')));
      socket.on('error', reject);
      socket.on('data', (data) => {
        answer += data.toString('latin1');
        if (answer.includes('\0') || answer.length > MOST_ANSWER) socket.end();
      });
      socket.on('close', () => resolve(answer.replace(/\0[\s\S]*$/, '')));
      socket.on('connect', () => {
        socket.write('zINSTREAM\0');
        for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
          const piece = bytes.subarray(at, at + PIECE_BYTES);
          socket.write(lengthOf(piece.length));
          socket.write(piece);
        }
        socket.write(lengthOf(0));
      });
    });
  }
}

const lengthOf = (bytes: number): Buffer => {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(bytes);
  return four;
};
