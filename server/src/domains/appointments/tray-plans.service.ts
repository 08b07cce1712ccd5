import { Injectable } from '@nestjs/common';
import { TRAY_RULES, type TrayVerdict } from '@zhuyue/shared';
import { Clock } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { Transit, TrayStock, VisitTransfers, type Alternative, type TrayPiece } from '../inventory/index.js';
import {
  candidateOf,
  planTray,
  type TrayCandidate,
  type TrayFacts,
  type TrayLine,
  type TrayWish,
} from './tray.rules.js';
import { TraysRepository } from './trays.repository.js';

/** For whom and when a tray is planned. */
export interface TrayFrame {
  storeId: string;
  visitId: string | null;
  startsAt: Date | null;
  keeps: { from: Date; until: Date } | null;
}
/** Another piece of the grade and size, with how it could be there. */
export interface TrayAlternative extends Alternative {
  verdict: TrayVerdict;
  at: Date | null;
}

/** What the room below lends for a tray. */
@Injectable()
export class TraySources {
  constructor(
    readonly stock: TrayStock,
    readonly transit: Transit,
    readonly transfers: VisitTransfers,
  ) {}
}

/** Whether the wished pieces can lie on a tray at a time: from the ledger, the ways between stores and other visits. */
@Injectable()
export class TrayPlans {
  constructor(
    private readonly trays: TraysRepository,
    private readonly sources: TraySources,
    private readonly clock: Clock,
  ) {}

  /** `without`: pieces that are spoken for in this very visit, or that a store has refused to send. */
  async plan(
    wishes: readonly TrayWish[],
    frame: TrayFrame,
    without: ReadonlySet<string> = new Set(),
  ): Promise<TrayLine[]> {
    const pieces = await this.piecesFor(wishes, frame.storeId);
    const candidates = await this.candidates(
      pieces.filter((piece) => !without.has(piece.pieceId)),
      frame,
    );
    return planTray(wishes, candidates);
  }

  async alternatives(
    wish: TrayWish,
    frame: TrayFrame,
    without: ReadonlySet<string> = new Set(),
  ): Promise<TrayAlternative[]> {
    const like = (await this.sources.stock.alternatives(wish, frame.storeId)).filter(
      ({ piece }) => !without.has(piece.id),
    );
    const lying = await this.sources.stock.pieces(
      like.map(({ piece }) => piece.id),
      [],
      frame.storeId,
    );
    const byId = new Map((await this.candidates(lying, frame)).map((one) => [one.pieceId, one]));
    const able = like.flatMap((one): TrayAlternative[] => {
      const candidate = byId.get(one.piece.id);
      if (candidate === undefined || candidate.why !== null) return [];
      return [{ ...one, verdict: candidate.here ? 'here' : 'coming', at: candidate.at }];
    });
    const soon = (one: TrayAlternative): number => one.at?.getTime() ?? 0;
    return varied(able.sort((a, b) => soon(a) - soon(b))).slice(0, TRAY_RULES.alternatives);
  }

  /** As the pieces stand now. */
  piecesFor(wishes: readonly TrayWish[], storeId: string): Promise<TrayPiece[]> {
    const named = wishes.map((wish) => wish.pieceId).filter((id) => id !== null);
    const styles = wishes.filter((wish) => wish.pieceId === null).map((wish) => wish.styleId);
    return this.sources.stock.pieces([...new Set(named)], [...new Set(styles)], storeId);
  }

  async candidates(pieces: readonly TrayPiece[], frame: TrayFrame): Promise<TrayCandidate[]> {
    const away = pieces.filter((piece) => piece.storeId !== frame.storeId && piece.state === 'in_stock');
    const [held, arrivals] = await Promise.all([
      this.taken(
        pieces.map((piece) => piece.pieceId),
        frame.visitId,
        null,
      ),
      this.sources.transit.arrivals(
        away.map((piece) => piece.storeId),
        frame.storeId,
      ),
    ]);
    const facts: TrayFacts = { ...frame, ...held, arrivals, now: this.clock.now() };
    return pieces.map((piece) => candidateOf(piece, facts));
  }

  /** What other visits and other transfers have of these pieces. */
  async taken(
    pieceIds: readonly string[],
    visitId: string | null,
    tx: Tx | null,
  ): Promise<Pick<TrayFacts, 'claims' | 'onTheirWay'>> {
    const claims = await this.trays.claims(pieceIds, visitId, tx);
    const onTheirWay = await this.sources.transfers.onTheirWay(pieceIds, tx);
    return { claims, onTheirWay: new Set(onTheirWay.keys()) };
  }
}

/** Two of a style at most: six of the same ring are no choice. */
function varied(list: readonly TrayAlternative[]): TrayAlternative[] {
  const seen = new Map<string, number>();
  return list.filter(({ piece }) => {
    const count = (seen.get(piece.styleId) ?? 0) + 1;
    seen.set(piece.styleId, count);
    return count <= 2;
  });
}
