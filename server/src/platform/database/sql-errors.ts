import { QueryFailedError } from 'typeorm';

interface DriverError {
  errno?: number;
  code?: string;
  sqlMessage?: string;
  message?: string;
}

const DUPLICATE = 1062;

/**
 * After these the server has rolled back and the same work may well pass a moment later:
 * 1213 deadlock or refused certification in a Galera cluster, 1205 lock wait timeout, 1020 row changed since the
 * snapshot, 3572 a lock that was not to be waited for (MariaDB says 1205 there too), 1047 and 1180 cluster node not ready, 1290 node read-only during a switch-over, 1927 connection killed.
 */
const TRANSIENT = new Set([1213, 1205, 1020, 3572, 1047, 1180, 1290, 1927]);

/** The server is away, going away or has no place left; none of these says anything about the request. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
  'PROTOCOL_CONNECTION_LOST',
  'ER_SERVER_SHUTDOWN',
  'ER_QUERY_INTERRUPTED',
  'ER_CON_COUNT_ERROR',
  'ER_NORMAL_SHUTDOWN',
]);
/** What the driver says, without any code, when a connection has died under a query. */
const CLOSED = /^Can't add new command when connection is in closed state/;

const driverError = (error: unknown): DriverError =>
  error instanceof QueryFailedError
    ? (error.driverError as DriverError)
    : typeof error === 'object' && error !== null
      ? error
      : {};

/** A unique key refused the row; with a name, only that key counts. */
export function isDuplicate(error: unknown, keyName?: string): boolean {
  const { errno, sqlMessage } = driverError(error);
  if (errno !== DUPLICATE) return false;
  if (keyName === undefined) return true;
  const key = /for key '(?:[^'.]+\.)?([^']+)'$/.exec(sqlMessage ?? '')?.[1];
  return key === keyName;
}

/** The whole unit of work may be run again from the top. */
export function isTransient(error: unknown): boolean {
  const { errno } = driverError(error);
  return errno !== undefined && TRANSIENT.has(errno);
}

/** The database cannot be asked at the moment. Not run again here: nobody knows whether the last word still arrived. */
export function isUnreachable(error: unknown): boolean {
  const { code, message } = driverError(error);
  return (code !== undefined && UNREACHABLE.has(code)) || CLOSED.test(message ?? '');
}
