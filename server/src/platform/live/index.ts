export { Live, type KeysOf, type LiveKey } from './live.js';
export { LiveModule } from './live.module.js';
