import { ERRORS, type ErrorCode } from '@zhuyue/shared';

/** A refusal with a name from `shared/src/errors.ts`. The sentence a person reads is worded by the page. */
export class DomainError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    readonly details: Record<string, unknown> = {},
  ) {
    super(code);
    this.name = 'DomainError';
    this.status = ERRORS[code];
  }
}

/** One field that broke one rule, as in `details.fields` of `request.invalid`. */
export interface FieldProblem {
  path: string;
  rule: string;
}

export const invalidRequest = (fields: FieldProblem[]): DomainError =>
  new DomainError('request.invalid', { fields });
