export { Database } from './database.js';
export { refuseInsideTransaction, Transactions, type RunOptions, type Tx } from './transactions.js';
export * from './columns.js';
export { isDuplicate, isTransient, isUnreachable } from './sql-errors.js';
export type { Affected } from './sql.js';
export { dataSourceOptions, type Schema } from './data-source.js';
export { migrate, pendingMigrations } from './migrations.js';
export { DatabaseModule } from './database.module.js';
export { grouped } from './grouped.js';
