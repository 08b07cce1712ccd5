import { Injectable } from '@nestjs/common';
import { Styles, type TagFile } from '../../domains/inventory/index.js';
import { Stores } from '../../domains/store/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { canBecomeTheirs, sellsBy, shownInStore, type TagFacts } from './tag.rules.js';

const MATCHES = 6;

export interface ComposedTag {
  facts: TagFacts;
  /** What it was put together from: see `Changes`. */
  parts: string[];
}

/** Puts together all that a shopper sees of a piece. */
@Injectable()
export class TagComposer {
  constructor(
    private readonly styles: Styles,
    private readonly stores: Stores,
  ) {}

  async compose(file: TagFile): Promise<ComposedTag> {
    const { piece, tag } = file;
    const style = await this.styles.ofPiece(piece.styleId);
    if (!style) throw new DomainError('price.not_set', { styleId: piece.styleId });
    const sells = sellsBy(tag.state);
    const here = sells && shownInStore(piece.state);
    const store = here ? await this.stores.card(piece.storeId) : null;
    const matches = here ? await this.styles.matches(style, piece.storeId, MATCHES) : [];
    const priced = sells && canBecomeTheirs(piece.state);
    const bill = priced ? this.styles.billOf(style, piece, await this.styles.book()) : null;
    return {
      facts: { file, style, bill, store, matches },
      parts: [
        `piece:${piece.id}`,
        ...[style, ...matches].map(({ id }) => `style:${id}`),
        ...(here ? [`shelf:${piece.storeId}`] : []),
      ],
    };
  }
}
