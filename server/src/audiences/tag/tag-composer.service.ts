import { Injectable } from '@nestjs/common';
import { Stock, Styles, Verdicts, type PieceRow, type TagRow } from '../../domains/inventory/index.js';
import { Stores } from '../../domains/store/index.js';
import { Clock } from '../../platform/clock/index.js';
import { DomainError } from '../../platform/errors/index.js';
import type { TagView } from './tag.dto.js';
import { canBecomeTheirs, sellsBy, shownInStore, toTagView } from './tag.rules.js';

const MATCHES = 6;

/** Puts together all that a shopper sees of a piece. */
@Injectable()
export class TagComposer {
  constructor(
    private readonly stock: Stock,
    private readonly styles: Styles,
    private readonly stores: Stores,
    private readonly verdicts: Verdicts,
    private readonly clock: Clock,
  ) {}

  async view(piece: PieceRow, tag: TagRow): Promise<TagView> {
    const sells = sellsBy(tag.state);
    const here = sells && shownInStore(piece.state);
    const [book, file, style, store, rungs] = await Promise.all([
      this.styles.book(),
      this.stock.file(piece),
      this.styles.ofPiece(piece.styleId),
      here ? this.stores.card(piece.storeId) : null,
      this.verdicts.facts(piece, tag),
    ]);
    if (!style) throw new DomainError('price.not_set', { metal: piece.metal });
    const matches = here ? await this.styles.matches(style, piece.storeId, MATCHES) : [];
    const bill = sells && canBecomeTheirs(piece.state) ? this.stock.bill(piece, book) : null;
    return toTagView({ file, tag, rungs, style, bill, store, matches, at: this.clock.now() });
  }
}
