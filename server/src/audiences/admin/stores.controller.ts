import { Get } from '@nestjs/common';
import { Stores } from '../../domains/store/index.js';
import { Replies } from '../../platform/contract/index.js';
import { AdminController, CurrentStaff, type StaffIdentity } from './admin.decorators.js';
import { DeskStoresView } from './desk.dto.js';

@AdminController('stores')
export class DeskStoresController {
  constructor(private readonly stores: Stores) {}

  @Get()
  @Replies(DeskStoresView)
  async list(@CurrentStaff() staff: StaffIdentity): Promise<DeskStoresView> {
    const stores = await this.stores.inScope(staff.storeIds, { kind: 'boutique' });
    return { items: stores.map(({ id, name, city }) => ({ id, name, city })) };
  }
}
