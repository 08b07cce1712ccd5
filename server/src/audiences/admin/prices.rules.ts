import { BOARD_PARENT, BOARD_SHARE, PRICED_METALS } from '@zhuyue/shared';
import {
  classFen,
  type Board,
  type Effects,
  type PriceMover,
  type OfferedEntry,
  type PriceChange,
} from '../../domains/inventory/index.js';
import { picturePath, toBoardPriceView } from '../views/catalogue.rules.js';
import type { BoardClassView, EffectsView, MoverView, OpenPriceView, PriceChangeView } from './prices.dto.js';

export const toBoardClassViews = (board: Board): BoardClassView[] =>
  PRICED_METALS.map((metal) => {
    const own = board[metal];
    return {
      metal,
      fenPerGram: classFen(board, metal),
      own: own ? toBoardPriceView(own) : null,
      follows: BOARD_PARENT[metal],
      sharePermille: BOARD_SHARE[metal],
    };
  });

export const toPriceChangeView = (change: PriceChange): PriceChangeView => ({
  id: change.id,
  metal: change.metal,
  fenPerGram: change.fenPerGram,
  effectiveAt: change.effectiveAt.toISOString(),
  source: change.source,
  state: change.state,
  enteredAt: change.enteredAt?.toISOString() ?? null,
  setByName: change.setByName,
  decidedByName: change.decidedByName,
  decision: change.decision,
});

export const toOpenPriceView = (entry: OfferedEntry): OpenPriceView => ({
  ...toPriceChangeView(entry),
  actions: entry.actions,
});

const toMoverView = (mover: PriceMover): MoverView => ({
  styleId: mover.styleId,
  code: mover.code,
  name: mover.name,
  picture: picturePath(mover.picture),
  channel: mover.channel,
  beforeFen: mover.beforeFen,
  afterFen: mover.afterFen,
});

export const toEffectsView = (effects: Effects, page: number, limit: number): EffectsView => ({
  styles: effects.styles,
  stylesChanged: effects.stylesChanged,
  movers: effects.movers.map(toMoverView),
  page,
  limit,
  pieces: effects.pieces === null ? null : { ...effects.pieces },
});
