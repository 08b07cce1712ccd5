import { Get, Query } from '@nestjs/common';
import { Counts, Deliveries, Transfers, VisitTransfers } from '../../../domains/inventory/index.js';
import { Replies } from '../../../platform/contract/index.js';
import { AdminController, CurrentStaff, type StaffIdentity } from '../admin.decorators.js';
import { StoreScopeQuery } from '../desk.dto.js';
import { DeskStore } from '../desk-store.service.js';
import { MovesWaitingView } from './moves.dto.js';

@AdminController('moves')
export class MovesController {
  constructor(
    private readonly transfers: Transfers,
    private readonly forVisits: VisitTransfers,
    private readonly deliveries: Deliveries,
    private readonly counts: Counts,
    private readonly desk: DeskStore,
  ) {}

  /** What comes, goes and is counted and waits for a hand of this store: lines of the morning screen. */
  @Get()
  @Replies(MovesWaitingView)
  async waiting(
    @CurrentStaff() staff: StaffIdentity,
    @Query() query: StoreScopeQuery,
  ): Promise<MovesWaitingView> {
    const storeId = this.desk.of(staff, query.storeId);
    const [chased, transfers, deliveries, counts] = await Promise.all([
      this.forVisits.chased(storeId),
      this.transfers.waiting(storeId),
      this.deliveries.waiting(storeId),
      this.counts.waiting(storeId),
    ]);
    return {
      chased: chased.map(({ neededAt, chasedAt, ...one }) => ({
        ...one,
        neededAt: neededAt?.toISOString() ?? null,
        chasedAt: chasedAt.toISOString(),
      })),
      toApprove: transfers.to_approve,
      toPack: transfers.to_pack,
      coming: transfers.coming,
      toReceive: deliveries.toReceive,
      differences: deliveries.differences,
      counts,
    };
  }
}
