import {
  createParamDecorator,
  SetMetadata,
  type CustomDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import type { StaffRole } from '@zhuyue/shared';
import type { FastifyRequest } from 'fastify';
import { describeClient } from './client.rules.js';
import type { CustomerIdentity, StaffIdentity } from './identity.rules.js';

/** What a guard learnt about a request; a Symbol, so nothing a client sends can take its place. */
const KNOWN = Symbol('known identity');

export interface KnownIdentity {
  sessionId: string;
  customer?: CustomerIdentity;
  staff?: StaffIdentity;
}

type RequestWithIdentity = FastifyRequest & { [KNOWN]?: KnownIdentity };

export const rememberIdentity = (request: FastifyRequest, known: KnownIdentity): void => {
  (request as RequestWithIdentity)[KNOWN] = known;
};

export const identityOf = (request: FastifyRequest): KnownIdentity | undefined =>
  (request as RequestWithIdentity)[KNOWN];

/** The token of `Authorization: Bearer …`, or null. */
export const bearerToken = (request: FastifyRequest): string | null =>
  /^Bearer ([A-Za-z0-9_-]{43})$/.exec(request.headers.authorization ?? '')?.[1] ?? null;

export const ANONYMOUS = 'auth:anonymous';
export const ROLES = 'auth:roles';

/** This method, or every method of this controller, answers without a login. A valid login is still recognised. */
export const Anonymous = (): CustomDecorator => SetMetadata(ANONYMOUS, true);

/** Only these roles may call it; a manager may do whatever a consultant or a technician may. */
export const Roles = (...roles: [StaffRole, ...StaffRole[]]): CustomDecorator => SetMetadata(ROLES, roles);

/** Headquarters is not implied anywhere: somebody who sees every store is not thereby a hand in each of them. */
export const mayCall = (role: StaffRole, roles: readonly StaffRole[] | undefined): boolean =>
  roles === undefined ||
  roles.includes(role) ||
  (role === 'manager' && (roles.includes('consultant') || roles.includes('service')));

const known = (context: ExecutionContext): KnownIdentity | undefined =>
  identityOf(context.switchToHttp().getRequest<FastifyRequest>());

/** The guard has let the request through, so a missing identity means a decorator was put on the wrong door. */
const demand = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`${what} used on a method that does not demand a login`);
  return value;
};

export const CurrentCustomer = createParamDecorator(
  (_data: unknown, context: ExecutionContext): CustomerIdentity =>
    demand(known(context)?.customer, '@CurrentCustomer'),
);

/** For `@Anonymous` methods: the customer when there is one, else null. */
export const VisitingCustomer = createParamDecorator(
  (_data: unknown, context: ExecutionContext): CustomerIdentity | null => known(context)?.customer ?? null,
);

export const CurrentStaff = createParamDecorator((_data: unknown, context: ExecutionContext): StaffIdentity =>
  demand(known(context)?.staff, '@CurrentStaff'),
);

export const CurrentSessionId = createParamDecorator((_data: unknown, context: ExecutionContext): string =>
  demand(known(context)?.sessionId, '@CurrentSessionId'),
);

/** The device as its owner will see it in the list of logins. */
export const ClientText = createParamDecorator((_data: unknown, context: ExecutionContext): string =>
  describeClient(context.switchToHttp().getRequest<FastifyRequest>().headers['user-agent']),
);
