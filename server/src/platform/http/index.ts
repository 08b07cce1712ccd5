export { Idempotency, type RepeatableRequest } from './idempotency/idempotency.js';
export { IdempotencyKey } from './idempotency/key.js';
export { IDEMPOTENCY_ENTITIES } from './idempotency/idempotency.entity.js';
export { RateLimited } from './rate-limited.js';
export { RateLimits, type RateLimit } from './rate-limits.js';
export { sendJson, type SendOptions } from './send-json.js';
export { HttpModule } from './http.module.js';
export { fastifyAdapter, furnish } from './server.js';
export { describeApi, sorted } from './document.js';
