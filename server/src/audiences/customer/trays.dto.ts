import { LIMITS } from '@zhuyue/shared';
import { Bool, Id, Ids, Instant, Int, Many, One } from '../../platform/contract/index.js';
import { TrayItemView, TrayPlanLineView } from '../views/tray.dto.js';
import { WishBody } from './appointments.dto.js';

/** POST /api/customer/tray-plans — what would become of these wishes there and then. */
export class TrayPlanBody {
  @Id() storeId!: string;
  /** Left out while no time is chosen: then only when each could be there is said. */
  @Instant({ optional: true }) startsAt?: string;
  @Many(() => WishBody, { max: LIMITS.wishes }) wishes!: WishBody[];
}
/** In the order of the wishes. */
export class TrayPlanView {
  @Many(() => TrayPlanLineView) items!: TrayPlanLineView[];
}
/** POST /api/customer/tray-alternatives */
export class TrayAlternativesBody {
  @Id() storeId!: string;
  @Instant({ optional: true }) startsAt?: string;
  @One(() => WishBody) wish!: WishBody;
  /** Pieces that lie on the tray already. */
  @Ids({ min: 0, max: LIMITS.wishes }) without!: string[];
}
/** GET /api/customer/appointments/:id/tray and the reply of everything done to it. */
export class VisitTrayView {
  @Many(() => TrayItemView) items!: TrayItemView[];
  /** Since when it stands ready. */
  @Instant({ nullable: true }) readyAt!: string | null;
  /** Wishes can still be changed. */
  @Bool() open!: boolean;
  /** Pieces are kept from so many minutes before the visit. */
  @Int({ min: 0, max: 100_000 }) leadMinutes!: number;
}
/** POST /api/customer/appointments/:id/tray — the whole list anew. */
export class ChangeTrayBody {
  @Many(() => WishBody, { max: LIMITS.wishes }) wishes!: WishBody[];
}
/** POST /api/customer/appointments/:id/tray/:wishId/answers */
export class AnswerWishBody {
  @Bool() accept!: boolean;
}
/** POST /api/customer/appointments/:id/tray/:wishId/swaps */
export class SwapWishBody {
  @Id() pieceId!: string;
}
