import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { change, prepared, select, type Affected } from './sql.js';
import { refuseInsideTransaction } from './transactions.js';

/** Reads and single statements outside of a transaction. */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /** Lists are written out for `IN (?)`; plain objects become JSON. */
  async query<R>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    refuseInsideTransaction('The database was asked');
    return select<R>(this.dataSource, sql, params);
  }

  /**
   * For the few questions that are asked with almost every request: the server keeps the statement ready, which saves it
   * the parsing and planning. Lists cannot be written out here.
   */
  async prepared<R>(sql: string, params: readonly (string | number | Date | null)[]): Promise<R[]> {
    refuseInsideTransaction('The database was asked');
    return prepared<R>(this.dataSource, sql, params);
  }

  async execute(sql: string, params: readonly unknown[] = []): Promise<Affected> {
    refuseInsideTransaction('The database was changed');
    return change(this.dataSource, sql, params);
  }
}
