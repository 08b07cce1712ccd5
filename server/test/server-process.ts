import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const PATIENCE_MS = 60_000;

/** The server as it is installed, in a process of its own that can be killed. */
export interface ServerProcess {
  readonly url: string;
  /** As a power cut would: no signal it could hear, nothing finished. */
  kill(): Promise<void>;
}

/** What the processes run: nothing to do when it was built already. */
export function buildServer(): void {
  execFileSync(process.execPath, [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-b', 'server'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

const run = (entry: 'main' | 'worker', databaseUrl: string, port: number): ChildProcess =>
  spawn(process.execPath, [path.join(ROOT, `server/dist/${entry}.js`)], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      TRUST_PROXY: '127.0.0.1',
    },
  });
const killed = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGKILL');
  await ended(child);
};

/** A worker: it delivers the outbox and runs the schedules as soon as it is up. */
export function aWorkerProcess(databaseUrl: string): Pick<ServerProcess, 'kill'> {
  const child = run('worker', databaseUrl, 0);
  return { kill: () => killed(child) };
}

/** Starts one and waits until it answers. */
export async function aServerProcess(databaseUrl: string): Promise<ServerProcess> {
  const port = await freePort();
  const child = run('main', databaseUrl, port);
  const url = `http://127.0.0.1:${String(port)}`;
  const deadline = Date.now() + PATIENCE_MS;
  while (
    !(await fetch(`${url}/api/tag/passport/checkpoints`).then(
      (reply) => reply.ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error('The server did not come up');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url, kill: () => killed(child) };
}
