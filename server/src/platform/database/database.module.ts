import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config/index.js';
import { dataSourceOptions, type Schema } from './data-source.js';
import { Database } from './database.js';
import { Transactions } from './transactions.js';

@Global()
@Module({ providers: [Database, Transactions], exports: [Database, Transactions] })
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  static of(schema: Schema): DynamicModule {
    const connect = (config: Config): Promise<DataSource> =>
      new DataSource(dataSourceOptions(config.database, schema)).initialize();
    return {
      module: DatabaseModule,
      providers: [{ provide: DataSource, inject: [Config], useFactory: connect }],
      exports: [DataSource],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
