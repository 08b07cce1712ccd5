import { QueryFailedError } from 'typeorm';
import { isTransient, isUnreachable } from './sql-errors.js';

const failed = (error: Error & { code?: string; errno?: number }): QueryFailedError =>
  new QueryFailedError('SELECT 1', [], error);

describe('a database that is away', () => {
  it.each(['ECONNREFUSED', 'PROTOCOL_CONNECTION_LOST', 'ER_SERVER_SHUTDOWN', 'ER_CON_COUNT_ERROR'])(
    'is told from a mistake of ours: %s',
    (code) => {
      expect(isUnreachable(Object.assign(new Error('gone'), { code }))).toBe(true);
      expect(isUnreachable(failed(Object.assign(new Error('gone'), { code })))).toBe(true);
    },
  );

  it('is told by the words of a driver whose connection died under a query', () => {
    const error = new Error("Can't add new command when connection is in closed state");
    expect(isUnreachable(failed(error))).toBe(true);
  });

  it('is no reason to run the same unit again, and a deadlock is no absence', () => {
    expect(isTransient(Object.assign(new Error('gone'), { code: 'ECONNREFUSED', errno: -111 }))).toBe(false);
    expect(isUnreachable(failed(Object.assign(new Error('Deadlock'), { code: 'ER_LOCK_DEADLOCK' })))).toBe(
      false,
    );
    expect(isUnreachable(new TypeError('x is not a function'))).toBe(false);
  });
});
