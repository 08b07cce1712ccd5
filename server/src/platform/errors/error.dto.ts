import { ERRORS } from '@zhuyue/shared';
import { Facts, One, OneOf, Text } from '../contract/index.js';

export class ErrorBody {
  @OneOf(Object.keys(ERRORS)) code: string;
  @Facts({ description: 'What the page needs to word the refusal' }) details: Record<string, unknown>;
  @Text({ max: 64, description: 'Finds the request in the log' }) traceId: string;
}

/** What every refused or failed request is answered with. */
export class ErrorReply {
  @One(() => ErrorBody) error: ErrorBody;
}
