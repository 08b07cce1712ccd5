// @ts-check
import { createServer } from 'node:net';
import { Stop, portTaken } from './failure.mjs';

/**
 * @param {number} port 0 for any
 * @param {string} [host]
 * @returns {Promise<number | null>} the port that could be opened; null when it is taken
 */
export function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') return resolve(null);
      if (error.code === 'EAFNOSUPPORT' || error.code === 'EADDRNOTAVAIL') return resolve(port);
      if (error.code === 'EACCES') {
        return reject(
          new Stop(`Your user may not open port ${port}: choose one above 1024, such as PORT=3000 npm start`),
        );
      }
      reject(error);
    });
    probe.listen({ port, host, exclusive: true }, () => {
      const address = probe.address();
      const found = typeof address === 'object' && address ? address.port : port;
      probe.close(() => resolve(found));
    });
  });
}

/** @returns {Promise<number>} */
export async function freePort() {
  const port = await tryPort(0, '127.0.0.1');
  if (port === null)
    throw new Stop(
      'No free port is left on this machine: stop some programs and run the same command again.',
    );
  return port;
}

/**
 * A neighbour on the loopback address alone also counts: a browser would reach it instead of us.
 * @param {number} port
 */
export async function isFree(port) {
  return (await tryPort(port)) !== null && (await tryPort(port, '127.0.0.1')) !== null;
}

/** @param {number} port */
export async function requireFree(port) {
  if (!(await isFree(port))) throw new Stop(portTaken(port));
}

/**
 * The port people expect when it is free, any other otherwise.
 * @param {number} wished
 */
export async function preferredPort(wished) {
  return (await isFree(wished)) ? wished : freePort();
}

/**
 * @param {string | undefined} text PORT as given
 * @param {number} usual
 */
export function portFrom(text, usual) {
  if (text === undefined || text === '') return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Stop(
    `PORT is "${text}", which is no port: use a number between 1 and 65535, such as PORT=3000 npm start`,
  );
}
