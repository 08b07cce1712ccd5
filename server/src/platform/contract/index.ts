export * from './fields.js';
export { Replies } from './replies.js';
