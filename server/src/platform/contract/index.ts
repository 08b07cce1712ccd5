export * from './fields.js';
export { Mark } from './mark.js';
export { Replies } from './replies.js';
