import { Get, Param, Query } from '@nestjs/common';
import { CustomerAccounts } from '../../platform/auth/index.js';
import { Audit } from '../../platform/audit/index.js';
import { Replies } from '../../platform/contract/index.js';
import { Transactions } from '../../platform/database/index.js';
import { RateLimited } from '../../platform/http/index.js';
import { AdminController, CurrentStaff, type StaffIdentity } from './admin.decorators.js';
import { CustomerFile } from './customer-file.service.js';
import { CustomerQuery, CustomersFoundView, DeskCustomerView } from './desk.dto.js';
import { masked } from './masking.rules.js';

@AdminController('customers')
export class AdminCustomersController {
  constructor(
    private readonly accounts: CustomerAccounts,
    private readonly file: CustomerFile,
    private readonly audit: Audit,
    private readonly transactions: Transactions,
  ) {}

  /** By the whole number only: a directory to leaf through would be a leak waiting to happen. */
  @Get()
  @RateLimited({ limit: 30, seconds: 60 })
  @Replies(CustomersFoundView)
  async find(
    @CurrentStaff() staff: StaffIdentity,
    @Query() { phone }: CustomerQuery,
  ): Promise<CustomersFoundView> {
    const found = await this.accounts.findByPhone(phone);
    if (found === null) return { items: [] };
    await this.note(staff, 'customer.search', found.id);
    return { items: [{ id: found.id, name: found.nickname, phoneMasked: masked(found.phone) }] };
  }

  @Get(':id')
  @Replies(DeskCustomerView)
  async show(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<DeskCustomerView> {
    const account = await this.accounts.get(id);
    const file = await this.file.of(id, staff);
    await this.note(staff, 'customer.view', id);
    return {
      id: account.id,
      name: account.nickname,
      phoneMasked: masked(account.phone),
      createdAt: account.createdAt.toISOString(),
      ...file,
    };
  }

  private note(staff: StaffIdentity, action: string, subjectId: string): Promise<void> {
    const storeId = staff.storeIds === 'all' ? null : (staff.storeIds[0] ?? null);
    return this.transactions.run((tx) =>
      this.audit.record(tx, { staffId: staff.id, action, subjectKind: 'customer', subjectId, storeId }),
    );
  }
}
