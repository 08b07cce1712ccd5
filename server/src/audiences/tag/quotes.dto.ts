import { Id, Text } from '../../platform/contract/index.js';

/** POST /api/tag/quotes — locks the price of a piece for some minutes. Nobody needs a login for it. */
export class QuoteBody {
  @Id() pieceId!: string;
}
/** GET /api/tag/quotes/:number */
export class QuoteQuery {
  @Text({ min: 16, max: 16, pattern: /^[0-9a-f]{16}$/ }) seal!: string;
}
