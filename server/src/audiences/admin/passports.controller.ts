import { Get, Param, Post } from '@nestjs/common';
import {
  HOLD_KINDS,
  HOLD_STATES,
  PASSPORT_BREAKS,
  type HoldKind,
  type HoldState,
  type PassportBreak,
} from '@zhuyue/shared';
import {
  CustomerHolds,
  PassportProofs,
  Passports,
  Stock,
  type CheckRow,
} from '../../domains/inventory/index.js';
import { Day, Id, Instant, Int, Many, One, OneOf, Replies, Text } from '../../platform/contract/index.js';
import { PassportProofView } from '../views/passport.dto.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';

const MOST = 1_000_000_000;
const CHECKS = 20;
const DAYS = 60;

export class BrokenLinkView {
  @Id() pieceId!: string;
  @Int({ min: 0, max: MOST }) seq!: number;
  @OneOf(PASSPORT_BREAKS) broken!: PassportBreak;
  @Text({ max: 80 }) expected!: string;
  @Text({ max: 80 }) found!: string;
}
export class PassportCheckView {
  @Id() id!: string;
  @Text({ max: 40, nullable: true }) askedByName!: string | null;
  @Instant() askedAt!: string;
  @Int({ min: 0, max: MOST }) pieces!: number;
  @Int({ min: 0, max: MOST }) piecesDone!: number;
  @Int({ min: 0, max: MOST }) linesDone!: number;
  @Int({ min: 0, max: MOST }) checkpointsDone!: number;
  @One(() => BrokenLinkView, { nullable: true }) broken!: BrokenLinkView | null;
  @Day({ nullable: true }) brokenDay!: string | null;
  @Instant({ nullable: true }) finishedAt!: string | null;
}
export class SealView {
  @Day() onDay!: string;
  @Int({ min: 0, max: MOST }) pieces!: number;
  @Text({ max: 64 }) root!: string;
  @Text({ max: 16 }) keyId!: string;
  @Instant() madeAt!: string;
}
/** GET /api/admin/passports */
export class PassportsView {
  @Int({ min: 0, max: MOST }) pieces!: number;
  @Int({ min: 0, max: MOST }) lines!: number;
  @Int({ min: 0, max: MOST }) longest!: number;
  @Many(() => PassportCheckView) checks!: PassportCheckView[];
  @Many(() => SealView) seals!: SealView[];
}
export class QueueLineView {
  @Id() id!: string;
  @OneOf(HOLD_KINDS) kind!: HoldKind;
  @OneOf(HOLD_STATES) state!: HoldState;
  @Instant({ nullable: true }) until!: string | null;
  @Text({ max: 200, nullable: true }) reason!: string | null;
  @Instant() createdAt!: string;
}
/** GET /api/admin/pieces/:id/queue */
export class QueueView {
  @Many(() => QueueLineView) items!: QueueLineView[];
}

const toCheckView = (row: CheckRow & { askedByName: string | null }): PassportCheckView => ({
  id: row.id,
  askedByName: row.askedByName,
  askedAt: row.askedAt.toISOString(),
  pieces: row.pieces,
  piecesDone: row.piecesDone,
  linesDone: row.linesDone,
  checkpointsDone: row.checkpointsDone,
  broken: row.broken,
  brokenDay: row.brokenDay,
  finishedAt: row.finishedAt?.toISOString() ?? null,
});

/** 履历核验, and who stands for a piece. */
@AdminController('')
export class DeskPassportsController {
  constructor(
    private readonly passports: Passports,
    private readonly proofs: PassportProofs,
    private readonly holds: CustomerHolds,
    private readonly stock: Stock,
  ) {}

  @Get('passports')
  @Roles('headquarters')
  @Replies(PassportsView)
  async overview(): Promise<PassportsView> {
    const [size, checks, seals] = await Promise.all([
      this.passports.size(),
      this.passports.checks(CHECKS),
      this.passports.checkpoints(),
    ]);
    return {
      ...size,
      checks: checks.map(toCheckView),
      seals: seals.slice(0, DAYS).map(({ onDay, pieces, root, keyId, madeAt }) => ({
        onDay,
        pieces,
        root,
        keyId,
        madeAt: madeAt.toISOString(),
      })),
    };
  }

  @Post('passports/checks')
  @Roles('headquarters')
  @Replies(PassportsView)
  async check(@CurrentStaff() staff: StaffIdentity): Promise<PassportsView> {
    await this.passports.askCheck(staff);
    return this.overview();
  }

  @Get('pieces/:id/proof')
  @Roles('manager', 'headquarters')
  @Replies(PassportProofView)
  async proof(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<PassportProofView> {
    const piece = await this.stock.get(id, staff);
    return this.proofs.of(piece.id);
  }

  /** Who keeps it, then who waits, in their order. */
  @Get('pieces/:id/queue')
  @Replies(QueueView)
  async queue(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<QueueView> {
    const piece = await this.stock.get(id, staff);
    const rows = await this.holds.ofPiece(piece.id);
    return {
      items: rows.map(({ id: holdId, kind, state, until, reason, createdAt }) => ({
        id: holdId,
        kind,
        state,
        until: until?.toISOString() ?? null,
        reason,
        createdAt: createdAt.toISOString(),
      })),
    };
  }
}
