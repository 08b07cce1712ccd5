import { Get, Param, Query } from '@nestjs/common';
import { Stock } from '../../domains/inventory/index.js';
import { Ways } from '../../domains/service/index.js';
import { Replies } from '../../platform/contract/index.js';
import { ClaimViews } from '../views/claim-views.service.js';
import { OwnedPieceViews } from '../views/owned-piece-views.service.js';
import { WaysQuery, WaysView } from '../views/ways.dto.js';
import { toWaysView } from '../views/ways.rules.js';
import { CurrentCustomer, CustomerController, type CustomerIdentity } from './customer.decorators.js';
import { PiecePapers } from './piece-papers.service.js';
import { MyPiecesView, MyPieceView, type PieceLineView } from './pieces.dto.js';

/** Lines of custody an owner may read: from the hand-over on, and not where it lay before. */
const PUBLIC: readonly string[] = ['handOver', 'takeIn', 'handBack', 'giveBack', 'takeReturn'];

@CustomerController('pieces')
export class CustomerPiecesController {
  constructor(
    private readonly stock: Stock,
    private readonly views: OwnedPieceViews,
    private readonly claimViews: ClaimViews,
    private readonly papers: PiecePapers,
    private readonly ways: Ways,
  ) {}

  @Get()
  @Replies(MyPiecesView)
  async list(@CurrentCustomer() customer: CustomerIdentity): Promise<MyPiecesView> {
    const [items, former] = await Promise.all([
      this.stock.ofOwner(customer.id).then((pieces) => this.views.cards(pieces, customer.id)),
      this.views.former(customer.id),
    ]);
    return { items, former };
  }

  @Get(':id')
  @Replies(MyPieceView)
  async show(@CurrentCustomer() customer: CustomerIdentity, @Param('id') id: string): Promise<MyPieceView> {
    const piece = await this.stock.ownedBy(customer.id, id);
    const [[card], file, papers, lines] = await Promise.all([
      this.views.cards([piece], customer.id),
      this.stock.file(piece),
      this.papers.of(id, customer.id),
      this.stock.history(id),
    ]);
    return {
      ...(card as NonNullable<typeof card>),
      styleId: piece.styleId,
      gtin: piece.gtin,
      metal: piece.metal,
      finenessPermille: piece.finenessPermille,
      goldMg: piece.goldMg,
      grossMg: piece.grossMg,
      sizeHmm: piece.sizeHmm,
      stones: file.stones,
      certificates: file.certificates,
      saleNumber: papers.saleNumber,
      paidFen: papers.paidFen,
      storeName: piece.storeName,
      care: piece.care,
      clauses: papers.clauses,
      claims: await this.claimViews.cards(papers.claims),
      history: lines
        .filter((line) => PUBLIC.includes(line.action))
        .map((line): PieceLineView => ({
          at: line.at.toISOString(),
          what: line.action,
          storeName: line.storeName,
        })),
    };
  }

  /** Repair, return, exchange, trade-in: what each comes to for this piece today. */
  @Get(':id/ways')
  @Replies(WaysView)
  async compare(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Query() { problem = 'other' }: WaysQuery,
  ): Promise<WaysView> {
    return toWaysView(problem, await this.ways.of(customer.id, id, problem));
  }
}
