import { isErrorCode, type ErrorCode } from '@zhuyue/shared';

/** Failures the server never saw. */
export type LocalCode = 'network.unreachable' | 'network.slow' | 'reply.unreadable';
export type FailureCode = ErrorCode | LocalCode;

export class ApiError extends Error {
  constructor(
    readonly code: FailureCode,
    readonly details: Readonly<Record<string, unknown>> = {},
    readonly traceId: string | null = null,
    /** HTTP status; 0 when there was no reply. */
    readonly status = 0,
  ) {
    super(code);
    this.name = 'ApiError';
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Reads `{ error: { code, details, traceId } }`; anything else did not come from our server. */
export function readFailure(status: number, body: unknown): ApiError {
  const error = isRecord(body) && isRecord(body.error) ? body.error : null;
  const code = error && typeof error.code === 'string' && isErrorCode(error.code) ? error.code : null;
  if (error === null || code === null) {
    return new ApiError(status >= 500 ? 'server.busy' : 'reply.unreadable', {}, null, status);
  }
  const details = isRecord(error.details) ? error.details : {};
  return new ApiError(code, details, typeof error.traceId === 'string' ? error.traceId : null, status);
}

/** Trying again can help: the network, a busy server, a limit that passes. */
export const canRetry = (error: unknown): boolean =>
  error instanceof ApiError && (error.status === 0 || error.status >= 500 || error.status === 429);
