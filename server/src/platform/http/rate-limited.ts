import { applyDecorators, Injectable, SetMetadata, UseGuards } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../errors/index.js';
import { RateLimits, type RateLimit } from './rate-limits.js';

const LIMIT = 'rate-limit';

@Injectable()
class RateLimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limits: RateLimits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { ip } = context.switchToHttp().getRequest<FastifyRequest>();
    const [method, controller] = [context.getHandler(), context.getClass()];
    const own = this.reflector.get<RateLimit | undefined>(LIMIT, method);
    const limit = own ?? this.reflector.get<RateLimit>(LIMIT, controller);
    // A limit on the class is one allowance for all its methods together.
    const door = own ? `${controller.name}.${method.name}` : controller.name;
    const wait = await this.limits.take(`${door}:${ip}`, limit);
    if (wait > 0) throw new DomainError('request.too_many', { retryAfterSeconds: wait });
    return true;
  }
}

/** At most `limit` requests from one address in `seconds`, counted per method or per decorated class. */
export const RateLimited = (limit: RateLimit): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(LIMIT, limit), UseGuards(RateLimitGuard));
