export { DomainError, invalidRequest, type FieldProblem } from './domain-error.js';
export { answerError, ErrorFilter } from './error.filter.js';
export { ErrorReply, type ErrorBody } from './error.dto.js';
export { demandUnchanged, markOf } from './mark.js';
