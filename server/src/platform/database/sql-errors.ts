import { QueryFailedError } from 'typeorm';

interface DriverError {
  errno?: number;
  code?: string;
  sqlMessage?: string;
}

const DUPLICATE = 1062;

/**
 * After these the server has rolled back and the same work may well pass a moment later:
 * 1213 deadlock or refused certification in a Galera cluster, 1205 lock wait timeout, 1020 row changed since the
 * snapshot, 1047 and 1180 cluster node not ready, 1290 node read-only during a switch-over, 1927 connection killed.
 */
const TRANSIENT = new Set([1213, 1205, 1020, 1047, 1180, 1290, 1927]);

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
