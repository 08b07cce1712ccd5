import { Global, Module } from '@nestjs/common';
import { Clock, SystemClock } from '../clock/index.js';
import { Config } from './config.js';
import { readConfig } from './read-config.js';

@Global()
@Module({
  providers: [
    { provide: Config, useFactory: () => readConfig(process.env) },
    { provide: Clock, useClass: SystemClock },
  ],
  exports: [Config, Clock],
})
export class ConfigModule {}
