import { applyDecorators, Injectable, SetMetadata, UseGuards } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { identityOf } from '../auth/index.js';
import { DomainError } from '../errors/index.js';
import { RateLimits, type RateLimit } from './rate-limits.js';

const LIMIT = 'rate-limit';
/** So many people's allowance for one address: a full shop passes, a thousand borrowed logins do not. */
const CROWD = 20;

@Injectable()
class RateLimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limits: RateLimits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const [method, controller] = [context.getHandler(), context.getClass()];
    const own = this.reflector.get<RateLimit | undefined>(LIMIT, method);
    const limit = own ?? this.reflector.get<RateLimit>(LIMIT, controller);
    // A limit on the class is one allowance for all its methods together.
    const door = own ? `${controller.name}.${method.name}` : controller.name;
    const person = personOf(request);
    const wait =
      person === null
        ? await this.limits.take(`${door}:${request.ip}`, limit)
        : Math.max(
            await this.limits.take(`${door}:${person}`, limit),
            await this.limits.take(`${door}:crowd:${request.ip}`, { ...limit, limit: limit.limit * CROWD }),
          );
    if (wait > 0) throw new DomainError('request.too_many', { retryAfterSeconds: wait });
    return true;
  }
}

/** Whoever the audience's guard, which stands before this one, has recognised. */
function personOf(request: FastifyRequest): string | null {
  const known = identityOf(request);
  return known?.customer?.id ?? known?.staff?.id ?? null;
}

/**
 * At most `limit` requests in `seconds`, counted per method or per decorated class: by person where somebody is signed in,
 * for a shop's Wi-Fi is one address for everybody in it; else by address.
 */
export const RateLimited = (limit: RateLimit): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(LIMIT, limit), UseGuards(RateLimitGuard));
