import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DomainError, invalidRequest } from '../../errors/index.js';

const HEADER = 'Idempotency-Key';
const PATTERN = /^[A-Za-z0-9_-]{8,64}$/;

const fromHeader = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const value = context.switchToHttp().getRequest<FastifyRequest>().headers[HEADER.toLowerCase()];
  if (value === undefined || value === '') throw new DomainError('request.key_missing');
  if (typeof value !== 'string' || !PATTERN.test(value)) {
    throw invalidRequest([{ path: HEADER, rule: 'matches' }]);
  }
  return value;
});

/** The client's name for this attempt: the same on every repetition of it, and required. */
export const IdempotencyKey = (): ParameterDecorator => (target, method, index) => {
  fromHeader()(target, method, index);
  const descriptor = method === undefined ? undefined : Object.getOwnPropertyDescriptor(target, method);
  if (method === undefined || descriptor === undefined) return;
  ApiHeader({ name: HEADER, required: true, schema: { type: 'string', pattern: PATTERN.source } })(
    target,
    method,
    descriptor,
  );
};
