import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { Deliveries, DeliveryReview, Receiving } from '../../../domains/inventory/index.js';
import { Replies } from '../../../platform/contract/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import { Files } from '../../../platform/files/index.js';
import { IdempotencyKey } from '../../../platform/http/index.js';
import { AdminController, CurrentStaff, inScope, Roles, type StaffIdentity } from '../admin.decorators.js';
import { DeskStore } from '../desk-store.service.js';
import { DecideDifferenceBody } from './counts.dto.js';
import {
  DeliveryListView,
  DeliveryQuery,
  DeliveryStepBody,
  DeliveryView,
  MakeDeliveryBody,
  ReceivingScanBody,
  ReceivingScanView,
  ProposeLineBody,
  UnreceiveBody,
} from './deliveries.dto.js';
import { toDeliveryCardView, toDeliveryView } from './deliveries.rules.js';

@AdminController('deliveries')
export class DeliveriesController {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly receiving: Receiving,
    private readonly review: DeliveryReview,
    private readonly files: Files,
    private readonly desk: DeskStore,
  ) {}

  @Get()
  @Replies(DeliveryListView)
  async list(@CurrentStaff() staff: StaffIdentity, @Query() query: DeliveryQuery): Promise<DeliveryListView> {
    const storeId = this.desk.of(staff, query.storeId);
    const { rows, total } = await this.deliveries.page(storeId, query.open ?? true, query.page ?? 1);
    return { items: rows.map(toDeliveryCardView), total };
  }

  @Get(':id')
  @Replies(DeliveryView)
  async show(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<DeliveryView> {
    return toDeliveryView(await this.deliveries.full(id, staff), staff, (photo) => this.files.url(photo));
  }

  @Post()
  @Roles('manager', 'headquarters')
  @Replies(DeliveryView)
  async make(
    @CurrentStaff() staff: StaffIdentity,
    @Body() body: MakeDeliveryBody,
    @IdempotencyKey() key: string,
  ): Promise<DeliveryView> {
    if (!inScope(staff, body.storeId)) throw new DomainError('store.not_found');
    return this.show(staff, await this.deliveries.make(staff, body, key));
  }

  @Post(':id/actions')
  @Roles('consultant', 'manager', 'headquarters')
  @Replies(DeliveryView)
  async act(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: DeliveryStepBody,
  ): Promise<DeliveryView> {
    await this.deliveries.step(id, staff, body.action, body.reason);
    return this.show(staff, id);
  }

  /** Safe to send again: a piece is taken in once, and the answer says that it was. */
  @Post(':id/scans')
  @Roles('consultant', 'manager', 'headquarters')
  @Replies(ReceivingScanView)
  async scan(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: ReceivingScanBody,
  ): Promise<ReceivingScanView> {
    const answer = await this.receiving.scan(id, staff, body);
    return { ...answer, delivery: await this.show(staff, id) };
  }

  @Post(':id/lines/:lineId/reversals')
  @Roles('manager', 'headquarters')
  @Replies(DeliveryView)
  async unreceive(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Param('lineId') lineId: string,
    @Body() body: UnreceiveBody,
  ): Promise<DeliveryView> {
    await this.receiving.unreceive(id, staff, lineId, body.reason);
    return this.show(staff, id);
  }

  @Post(':id/lines/:lineId/proposals')
  @Roles('manager', 'headquarters')
  @Replies(DeliveryView)
  async propose(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Param('lineId') lineId: string,
    @Body() body: ProposeLineBody,
  ): Promise<DeliveryView> {
    await this.review.propose(id, staff, lineId, body);
    return this.show(staff, id);
  }

  /** By somebody else than who has proposed. */
  @Post(':id/lines/:lineId/decisions')
  @Roles('manager', 'headquarters')
  @Replies(DeliveryView)
  async decide(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Param('lineId') lineId: string,
    @Body() { decision, mark, reason }: DecideDifferenceBody,
  ): Promise<DeliveryView> {
    if (decision === 'approve') await this.review.approve(id, staff, lineId, mark);
    else if (reason === undefined) throw invalidRequest([{ path: 'reason', rule: 'isNotEmpty' }]);
    else await this.review.sendBack(id, staff, lineId, mark, reason);
    return this.show(staff, id);
  }
}
