export { JsonCache, etagOf, jsonOf, type CachedJson } from './json-cache.js';
export { RedisLink } from './redis-link.js';
export { CacheModule } from './cache.module.js';
export { Kept } from './kept.js';
export { Changes, type Making } from './changes.js';
