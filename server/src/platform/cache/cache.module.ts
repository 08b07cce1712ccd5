import { Global, Module } from '@nestjs/common';
import { JsonCache } from './json-cache.js';
import { RedisLink } from './redis-link.js';

@Global()
@Module({ providers: [JsonCache, RedisLink], exports: [JsonCache, RedisLink] })
export class CacheModule {}
