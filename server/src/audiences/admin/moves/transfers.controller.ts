import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { TRANSFER_FLOW } from '@zhuyue/shared';
import { isGone, Transfers, type TransferCard, type TransferFull } from '../../../domains/inventory/index.js';
import { Stores } from '../../../domains/store/index.js';
import { Replies } from '../../../platform/contract/index.js';
import { Files } from '../../../platform/files/index.js';
import { IdempotencyKey } from '../../../platform/http/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from '../admin.decorators.js';
import { DeskStore } from '../desk-store.service.js';
import { toListedPieceView, toPaperLineView } from './paper.rules.js';
import {
  AskTransferBody,
  DropLineBody,
  TransferListView,
  TransferOfferQuery,
  TransferOffersView,
  TransferPlacesView,
  TransferQuery,
  TransferStepBody,
  TransferView,
  type TransferCardView,
} from './transfers.dto.js';

@AdminController('')
export class TransfersController {
  constructor(
    private readonly transfers: Transfers,
    private readonly stores: Stores,
    private readonly files: Files,
    private readonly desk: DeskStore,
  ) {}

  @Get('transfers')
  @Replies(TransferListView)
  async list(@CurrentStaff() staff: StaffIdentity, @Query() query: TransferQuery): Promise<TransferListView> {
    const storeId = this.desk.of(staff, query.storeId);
    const [{ rows, total }, waiting] = await Promise.all([
      this.transfers.page(storeId, query.tab ?? 'all', query.page ?? 1),
      this.transfers.waiting(storeId),
    ]);
    return { items: rows.map(toCardView), total, waiting };
  }

  @Get('transfer-places')
  @Replies(TransferPlacesView)
  async places(): Promise<TransferPlacesView> {
    const stores = await this.stores.inScope('all', { kind: 'boutique' });
    return { items: stores.map(({ id, name, city }) => ({ id, name, city })) };
  }

  @Get('transfer-offers')
  @Roles('consultant', 'manager', 'headquarters')
  @Replies(TransferOffersView)
  async offers(@Query() query: TransferOfferQuery): Promise<TransferOffersView> {
    const found = await this.transfers.offers(query.toStoreId, query.fromStoreId, query.q);
    return {
      items: found.map((piece) => ({
        ...toListedPieceView(piece),
        storeId: piece.storeId,
        storeName: piece.storeName,
      })),
    };
  }

  @Get('transfers/:id')
  @Replies(TransferView)
  async show(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<TransferView> {
    const full = await this.transfers.full(id, staff);
    const photo = full.card.sealPhotoId;
    return toView(full, photo === null ? null : this.files.url(photo));
  }

  @Post('transfers')
  @Roles('consultant', 'manager', 'headquarters')
  @Replies(TransferView)
  async ask(
    @CurrentStaff() staff: StaffIdentity,
    @Body() body: AskTransferBody,
    @IdempotencyKey() key: string,
  ): Promise<TransferView> {
    return this.show(staff, await this.transfers.ask(staff, body, key));
  }

  @Post('transfers/:id/actions')
  @Roles('consultant', 'manager', 'headquarters')
  @Replies(TransferView)
  async act(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: TransferStepBody,
    @IdempotencyKey() key: string,
  ): Promise<TransferView> {
    await this.transfers.step(id, staff, body, key);
    return this.show(staff, id);
  }

  @Post('transfers/:id/lines/:lineId/drops')
  @Roles('manager', 'headquarters')
  @Replies(TransferView)
  async drop(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Param('lineId') lineId: string,
    @Body() body: DropLineBody,
  ): Promise<TransferView> {
    await this.transfers.drop(id, staff, lineId, body.reason);
    return this.show(staff, id);
  }
}

const toCardView = (card: TransferCard): TransferCardView => ({
  id: card.id,
  number: card.number,
  fromStoreId: card.fromStoreId,
  fromStoreName: card.fromStoreName,
  toStoreId: card.toStoreId,
  toStoreName: card.toStoreName,
  state: card.state,
  note: card.note,
  pieces: Number(card.pieces),
  askedByName: card.askedByName,
  visitCode: card.visitCode,
  neededAt: card.neededAt?.toISOString() ?? null,
  createdAt: card.createdAt.toISOString(),
  movedAt: card.movedAt.toISOString(),
  deliveryId: card.deliveryId,
  deliveryState: card.deliveryState,
});

const toView = (full: TransferFull, sealPhotoUrl: string | null): TransferView => ({
  ...toCardView(full.card),
  sealNumber: full.card.sealNumber,
  sealPhotoUrl,
  carrier: full.card.carrier,
  trackingNumber: full.card.trackingNumber,
  sealFound: full.card.sealFound,
  listOpen:
    ['requested', 'approved'].includes(full.card.state) && !TRANSFER_FLOW.ends.includes(full.card.state),
  lines: full.lines.map((line) => ({
    ...toListedPieceView(line),
    pieceState: line.pieceState,
    id: line.id,
    state: line.state,
    gone:
      full.card.state === 'requested' || full.card.state === 'approved'
        ? isGone(line, full.card.fromStoreId)
        : false,
  })),
  history: full.history.map(toPaperLineView),
  actions: full.actions,
});
