import { Injectable } from '@nestjs/common';
import { Stock } from '../../domains/inventory/index.js';
import type { ClaimFull, QueueRow } from '../../domains/service/index.js';
import { Files } from '../../platform/files/index.js';
import { toMappedView } from './stone-map.rules.js';
import { toBenchViews } from './bench.rules.js';
import type { ClaimCardView, ClaimFactsView } from './claim.dto.js';
import type { QualityCheckView } from './quality-check.dto.js';
import { toClockView } from './clock.rules.js';
import { picturePath } from './catalogue.rules.js';
import { toPolicyAnswerView } from './policy-answer.rules.js';

/** Claims as both sides see them. */
@Injectable()
export class ClaimViews {
  constructor(
    private readonly stock: Stock,
    private readonly files: Files,
  ) {}

  async cards(rows: readonly QueueRow[]): Promise<ClaimCardView[]> {
    const pieces = await this.stock.some([...new Set(rows.map((row) => row.pieceId))]);
    const byId = new Map(pieces.map((piece) => [piece.id, piece]));
    return rows.map((row) => {
      const piece = byId.get(row.pieceId);
      return {
        id: row.id,
        number: row.number,
        kind: row.kind,
        state: row.state,
        problem: row.problem,
        pieceId: row.pieceId,
        pieceName: piece?.name ?? '',
        picture: picturePath(piece?.picture ?? undefined),
        coverage: row.coverage,
        createdAt: row.createdAt.toISOString(),
        movedAt: row.movedAt.toISOString(),
        dueAt: row.dueAt?.toISOString() ?? null,
        pauseReason: row.pauseReason,
        pausedSince: row.pausedSince?.toISOString() ?? null,
      };
    });
  }

  async facts(full: ClaimFull): Promise<ClaimFactsView> {
    const { row, warranty } = full;
    const [card] = await this.cards([row]);
    return {
      ...(card as ClaimCardView),
      description: row.description,
      occurredOn: row.occurredOn,
      answerOnCoverage:
        row.coverageAnswer === null
          ? null
          : {
              ...toPolicyAnswerView(row.coverageAnswer),
              policyName: warranty.policyName,
              policyVersion: warranty.policyVersion,
              warrantyEndsOn: warranty.endsOn,
            },
      lastStepId: full.history.at(-1)?.id ?? '',
      rejectReason: row.rejectReason,
      answer: row.answer,
      estimateFen: row.estimateFen,
      places: row.places ?? [],
      mapped: toMappedView(await this.stock.file(await this.stock.get(row.pieceId))),
      photos: full.photos.map((photo) => ({
        id: photo.fileId,
        url: this.files.url(photo.fileId),
        previewUrl: this.files.url(photo.fileId, 'preview'),
        byStaff: Boolean(photo.byStaff),
        shot: photo.shot,
      })),
      parcels: full.parcels.map(({ way, carrier, number, address, sentAt }) => ({
        way,
        carrier,
        number,
        address,
        sentAt: sentAt.toISOString(),
      })),
      ...toBenchViews(full.bench),
      checks: full.bench.checks.map((one) => this.check(one)),
      history: full.history.map((line) => ({
        action: line.action as ClaimFactsView['history'][number]['action'],
        toState: line.toState,
        at: line.at.toISOString(),
        actorRole: line.actorRole,
        actorName: line.actorName,
        note: line.note,
      })),
      clocks: full.clocks.map(toClockView),
      actions: full.actions,
      rating: row.rating,
      ratingComment: row.ratingComment,
    };
  }

  private check(row: ClaimFull['bench']['checks'][number]): QualityCheckView {
    return {
      id: row.id,
      passed: row.passed === 1,
      stands: row.stands === 1,
      items: row.items.map(({ check, ok }) => ({ check, ok })),
      weightMg: row.weightMg,
      note: row.note,
      photos: row.photoIds.map((id) => ({
        url: this.files.url(id),
        previewUrl: this.files.url(id, 'preview'),
      })),
      staffName: row.staffName,
      at: row.at.toISOString(),
    };
  }
}
