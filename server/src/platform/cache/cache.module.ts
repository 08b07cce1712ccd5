import { Global, Module } from '@nestjs/common';
import { Changes } from './changes.js';
import { JsonCache } from './json-cache.js';
import { RedisLink } from './redis-link.js';

@Global()
@Module({
  providers: [JsonCache, RedisLink, { provide: Changes, useFactory: () => new Changes() }],
  exports: [JsonCache, RedisLink, Changes],
})
export class CacheModule {}
