import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { StaffRole } from '@zhuyue/shared';
import type { FastifyRequest } from 'fastify';
import { StaffAccounts } from '../../domains/store/index.js';
import {
  ANONYMOUS,
  bearerToken,
  mayCall,
  rememberIdentity,
  ROLES,
  Sessions,
  type StaffIdentity,
} from '../../platform/auth/index.js';
import { DomainError } from '../../platform/errors/index.js';

@Injectable()
export class AdminGuard implements CanActivate {
  constructor(
    private readonly sessions: Sessions,
    private readonly staff: StaffAccounts,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = bearerToken(request);
    const staff = token === null ? null : await this.identify(request, token);
    if (staff === null) {
      if (this.declared<boolean>(ANONYMOUS, context) === true) return true;
      throw new DomainError(token === null ? 'session.missing' : 'session.ended');
    }
    const roles = this.declared<StaffRole[]>(ROLES, context);
    if (!mayCall(staff.role, roles)) throw new DomainError('access.denied', { roles });
    return true;
  }

  private async identify(request: FastifyRequest, token: string): Promise<StaffIdentity | null> {
    const session = await this.sessions.find(token, 'staff');
    const staff = session === null ? null : await this.staff.identity(session.subjectId);
    if (session !== null && staff !== null) rememberIdentity(request, { sessionId: session.id, staff });
    return staff;
  }

  private declared<T>(key: string, context: ExecutionContext): T | undefined {
    return this.reflector.getAllAndOverride<T | undefined>(key, [context.getHandler(), context.getClass()]);
  }
}
