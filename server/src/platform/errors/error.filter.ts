import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { ErrorCode } from '@zhuyue/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isTransient, isUnreachable } from '../database/index.js';
import { DomainError } from './domain-error.js';
import type { ErrorReply } from './error.dto.js';

/** What the framework refuses by itself, in our words. */
const FRAMEWORK: Record<number, ErrorCode> = {
  400: 'request.not_json',
  401: 'session.missing',
  403: 'access.denied',
  404: 'route.not_found',
  413: 'request.too_large',
  415: 'request.not_json',
  429: 'request.too_many',
  503: 'server.busy',
};

/** An address that cannot be decoded, or with a part longer than any of ours, leads nowhere. */
const UNREADABLE: readonly unknown[] = ['FST_ERR_BAD_URL', 'FST_ERR_MAX_PARAM_LENGTH'];

const statusOf = (error: unknown): number | undefined => {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : undefined;
};

function asDomainError(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  // The unit of work was tried again and again: it is not the request's fault, and worth another try.
  if (isTransient(error) || isUnreachable(error))
    return new DomainError('server.busy', { retryAfterSeconds: 1 });
  if (UNREADABLE.includes((error as { code?: unknown } | null)?.code))
    return new DomainError('route.not_found');
  const code = FRAMEWORK[statusOf(error) ?? 500];
  return code === undefined ? null : new DomainError(code);
}

/** The one place where a failure becomes a reply; Fastify's own refusals, made before any controller, come here too. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = asDomainError(error) ?? new DomainError('server.failed');
  if (refusal.status >= 500) request.log.error({ err: error, traceId: request.id }, refusal.code);
  const { retryAfterSeconds } = refusal.details;
  if (typeof retryAfterSeconds === 'number') void reply.header('retry-after', String(retryAfterSeconds));
  const body: ErrorReply = {
    error: { code: refusal.code, details: refusal.details, traceId: request.id },
  };
  void reply.header('cache-control', 'no-store');
  void reply.code(refusal.status).type('application/json; charset=utf-8').send(body);
}

@Catch()
export class ErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerError(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}
