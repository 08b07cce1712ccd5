import {
  DELIVERY_STATES,
  LIMITS,
  TRANSFER_ACTIONS,
  TRANSFER_REFUSALS,
  TRANSFER_STATES,
  TRANSFER_TABS,
  type DeliveryState,
  type TransferAction,
  type TransferRefusal,
  type TransferState,
  type TransferTab,
} from '@zhuyue/shared';
import {
  Bool,
  Id,
  Ids,
  Instant,
  Int,
  Many,
  One,
  OneOf,
  SomeOf,
  Text,
} from '../../../platform/contract/index.js';
import { DeskStoreView } from '../desk.dto.js';
import { ListedPieceView, MovingPieceView, PaperLineView } from './paper.dto.js';

const CODE = /^[A-Za-z0-9-]+$/;

/** GET /api/admin/transfers — one list of one store. */
export class TransferQuery {
  @Id({ optional: true }) storeId?: string;
  @OneOf(TRANSFER_TABS, { optional: true }) tab?: TransferTab;
  @Int({ min: 1, max: 1000, optional: true }) page?: number;
}
export class TransferCardView {
  @Id() id!: string;
  @Text({ max: 20 }) number!: string;
  @Id() fromStoreId!: string;
  @Text({ max: 60 }) fromStoreName!: string;
  @Id() toStoreId!: string;
  @Text({ max: 60 }) toStoreName!: string;
  @OneOf(TRANSFER_STATES) state!: TransferState;
  @Text({ max: LIMITS.reason }) note!: string;
  @Int({ min: 0, max: 1000 }) pieces!: number;
  @Text({ max: 40, nullable: true }) askedByName!: string | null;
  /** The visit it was asked for, and when the pieces have to lie there. */
  @Text({ max: 8, nullable: true }) visitCode!: string | null;
  @Instant({ nullable: true }) neededAt!: string | null;
  @Instant() createdAt!: string;
  @Instant() movedAt!: string;
  /** The delivery it became at the other end. */
  @Id({ nullable: true }) deliveryId!: string | null;
  @OneOf(DELIVERY_STATES, { nullable: true }) deliveryState!: DeliveryState | null;
}
/** How many wait in each list. */
export class TransfersWaitingView {
  @Int({ min: 0, max: 1_000_000 }) to_approve!: number;
  @Int({ min: 0, max: 1_000_000 }) to_pack!: number;
  @Int({ min: 0, max: 1_000_000 }) coming!: number;
  @Int({ min: 0, max: 1_000_000 }) trouble!: number;
}
export class TransferListView {
  @Many(() => TransferCardView) items!: TransferCardView[];
  @Int({ min: 0, max: 1_000_000 }) total!: number;
  @One(() => TransfersWaitingView) waiting!: TransfersWaitingView;
}
export class TransferLineView extends MovingPieceView {
  @Id() id!: string;
  @OneOf(['open', 'dropped', 'ended']) state!: 'open' | 'dropped' | 'ended';
  /** Sold, kept for somebody or moved since it was asked for. */
  @Bool() gone!: boolean;
}
export class TransferActionView {
  @OneOf(TRANSFER_ACTIONS) action!: TransferAction;
  @SomeOf(TRANSFER_REFUSALS) refusals!: TransferRefusal[];
}
/** GET /api/admin/transfers/:id and the reply of everything done to one. */
export class TransferView extends TransferCardView {
  @Text({ max: 32, nullable: true }) sealNumber!: string | null;
  @Text({ max: 300, nullable: true }) sealPhotoUrl!: string | null;
  @Text({ max: 40, nullable: true }) carrier!: string | null;
  @Text({ max: 40, nullable: true }) trackingNumber!: string | null;
  @OneOf(['intact', 'broken'], { nullable: true }) sealFound!: 'intact' | 'broken' | null;
  /** Lines can still be taken off the list. */
  @Bool() listOpen!: boolean;
  @Many(() => TransferLineView) lines!: TransferLineView[];
  @Many(() => PaperLineView) history!: PaperLineView[];
  @Many(() => TransferActionView) actions!: TransferActionView[];
}
/** POST /api/admin/transfers */
export class AskTransferBody {
  @Id() fromStoreId!: string;
  @Id() toStoreId!: string;
  @Ids({ min: 1, max: 60 }) pieceIds!: string[];
  @Text({ max: LIMITS.reason }) note!: string;
}
/** POST /api/admin/transfers/:id/actions */
export class TransferStepBody {
  @OneOf(TRANSFER_ACTIONS) action!: TransferAction;
  /** Needed for `reject`, `cancel`, `unpack`, `reportLost`, `recover` and `turnBack`. */
  @Text({ max: LIMITS.reason, optional: true }) reason?: string;
  /** Needed for `pack`, and read at `arrive`: another number counts as a broken seal. The photo is uploaded before with POST /api/admin/files?purpose=transfer. */
  @Text({ max: 32, pattern: CODE, optional: true }) sealNumber?: string;
  @Id({ optional: true }) sealPhotoId?: string;
  /** Needed for `ship`. */
  @Text({ max: 40, optional: true }) carrier?: string;
  @Text({ max: 40, pattern: CODE, optional: true }) trackingNumber?: string;
  /** Needed for `arrive`. */
  @OneOf(['intact', 'broken'], { optional: true }) sealFound?: 'intact' | 'broken';
}
/** POST /api/admin/transfers/:id/lines/:lineId/drops */
export class DropLineBody {
  @Text({ max: LIMITS.reason }) reason!: string;
}
/** GET /api/admin/transfer-offers — pieces on sale that could travel to a store. */
export class TransferOfferQuery {
  @Id() toStoreId!: string;
  /** Left out: of every other store. */
  @Id({ optional: true }) fromStoreId?: string;
  /** Beginning of a style code or serial, or a part of the name. */
  @Text({ max: LIMITS.searchText }) q!: string;
}
export class TransferOfferView extends ListedPieceView {
  @Id() storeId!: string;
  @Text({ max: 60 }) storeName!: string;
}
export class TransferOffersView {
  @Many(() => TransferOfferView) items!: TransferOfferView[];
}
/** GET /api/admin/transfer-places — every open boutique: where pieces can come from and go to. */
export class TransferPlacesView {
  @Many(() => DeskStoreView) items!: DeskStoreView[];
}
