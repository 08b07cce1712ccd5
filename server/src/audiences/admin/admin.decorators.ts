import { applyDecorators, Controller, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { AdminGuard } from './admin.guard.js';

export { Anonymous, CurrentSessionId, CurrentStaff, inScope, Roles } from '../../platform/auth/index.js';
export type { StaffIdentity } from '../../platform/auth/index.js';

/** A door of the staff's house: prefix, guard and document tag in one, so that no controller can forget one. */
export const AdminController = (path: string): ClassDecorator =>
  applyDecorators(
    Controller(`api/admin/${path}`.replace(/\/$/, '')),
    UseGuards(AdminGuard),
    ApiTags('admin'),
    ApiBearerAuth(),
  );
