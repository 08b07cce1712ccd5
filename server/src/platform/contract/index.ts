export * from './fields.js';
export { demandUnchanged, Mark, markOf } from './mark.js';
export { Replies } from './replies.js';
