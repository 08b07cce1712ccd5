import { Get, Query } from '@nestjs/common';
import { LIMITS } from '@zhuyue/shared';
import { StaffAccounts } from '../../domains/store/index.js';
import { Audit } from '../../platform/audit/index.js';
import { Replies } from '../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { AuditPageView, AuditQuery } from './desk.dto.js';

@AdminController('audit')
@Roles('manager', 'headquarters')
export class AdminAuditController {
  constructor(
    private readonly audit: Audit,
    private readonly staff: StaffAccounts,
  ) {}

  /** Who looked at and changed what, in the reader's stores. */
  @Get()
  @Replies(AuditPageView)
  async list(@CurrentStaff() by: StaffIdentity, @Query() query: AuditQuery): Promise<AuditPageView> {
    const { rows, total } = await this.audit.list({
      storeIds: by.storeIds,
      ...(query.subjectId === undefined ? {} : { subjectId: query.subjectId }),
      ...(query.staffId === undefined ? {} : { staffId: query.staffId }),
      page: query.page ?? 1,
    });
    const names = await this.staff.names(rows.map((row) => row.staffId));
    return {
      items: rows.map((row) => ({
        id: row.id,
        at: row.createdAt.toISOString(),
        staffName: names.get(row.staffId) ?? '',
        action: row.action,
        subjectKind: row.subjectKind,
        subjectId: row.subjectId,
        details: row.details,
      })),
      total,
      limit: LIMITS.pageSize,
    };
  }
}
