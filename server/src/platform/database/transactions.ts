import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { change, insertRows, select, type Affected, type Row } from './sql.js';
import { isTransient } from './sql-errors.js';

/** One open transaction. A method that takes it never opens another one. */
export interface Tx {
  /** Lists are written out for `IN (?)`; plain objects become JSON. */
  query<R>(sql: string, params?: readonly unknown[]): Promise<R[]>;
  execute(sql: string, params?: readonly unknown[]): Promise<Affected>;
  /** Columns left undefined take their default; lists and objects become JSON. */
  insert(table: string, row: object | readonly object[]): Promise<void>;
  readonly manager: EntityManager;
}

export interface RunOptions {
  /** How often the unit may be tried altogether. */
  attempts?: number;
}

const open = new AsyncLocalStorage<true>();

/**
 * A second connection asked for while one is held can starve the pool for good, and would not see what the open
 * transaction has written: both are mistakes, so they fail at once.
 */
export function refuseInsideTransaction(what: string): void {
  if (open.getStore() === true) throw new Error(`${what} inside a transaction: pass the open tx on instead`);
}

@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs the unit again from the top after a deadlock or a cluster conflict: touch nothing but the database in it. */
  async run<T>(work: (tx: Tx) => Promise<T>, options: RunOptions = {}): Promise<T> {
    refuseInsideTransaction('A transaction was opened');
    const attempts = options.attempts ?? 6;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.dataSource.transaction((manager) => open.run(true, () => work(asTx(manager))));
      } catch (error) {
        if (attempt >= attempts || !isTransient(error)) throw error;
        await pause(Math.min(500, 5 * 2 ** attempt) * (0.5 + Math.random()));
      }
    }
  }
}

const asTx = (manager: EntityManager): Tx => ({
  manager,
  query: <R>(sql: string, params: readonly unknown[] = []) => select<R>(manager, sql, params),
  execute: (sql, params = []) => change(manager, sql, params),
  insert: (table, row) => insertRows(manager, table, (Array.isArray(row) ? row : [row]) as readonly Row[]),
});
