import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ANONYMOUS, bearerToken, rememberIdentity, Sessions } from '../../platform/auth/index.js';
import { DomainError } from '../../platform/errors/index.js';

@Injectable()
export class CustomerGuard implements CanActivate {
  constructor(
    private readonly sessions: Sessions,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = bearerToken(request);
    const session = token === null ? null : await this.sessions.find(token, 'customer');
    if (session) {
      rememberIdentity(request, { sessionId: session.id, customer: { id: session.subjectId } });
      return true;
    }
    const open = this.reflector.getAllAndOverride<boolean | undefined>(ANONYMOUS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (open === true) return true;
    throw new DomainError(token === null ? 'session.missing' : 'session.ended');
  }
}
