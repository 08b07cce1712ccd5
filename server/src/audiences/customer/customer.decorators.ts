import { applyDecorators, Controller, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { CustomerGuard } from './customer.guard.js';

export { Anonymous, CurrentCustomer, CurrentSessionId, VisitingCustomer } from '../../platform/auth/index.js';
export type { CustomerIdentity } from '../../platform/auth/index.js';

/** A door of the customers' house: prefix, guard and document tag in one, so that no controller can forget one. */
export const CustomerController = (path: string): ClassDecorator =>
  applyDecorators(
    Controller(`api/customer/${path}`.replace(/\/$/, '')),
    UseGuards(CustomerGuard),
    ApiTags('customer'),
    ApiBearerAuth(),
  );
