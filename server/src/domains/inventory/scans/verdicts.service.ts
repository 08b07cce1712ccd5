import { Injectable } from '@nestjs/common';
import { dayOf, type PieceAction, type PieceState } from '@zhuyue/shared';
import { AlarmsRepository } from './alarms.repository.js';
import type { WatchedPiece } from './anomaly.rules.js';
import type { RungFacts } from './rungs.rules.js';
import { ScansRepository } from './scans.repository.js';
import type { PieceRow } from '../pieces/stock.repository.js';
import type { TagRow } from '../tags/tags.repository.js';
import { Tags } from '../tags/tags.service.js';

/** The hand-over is the activation: from then on the tag is somebody's. */
const ACTIVATING: readonly PieceAction[] = ['handOver'];
const MISSING: readonly PieceAction[] = ['reportLost', 'reportStolen'];
const OWNED: readonly PieceState[] = ['with_owner', 'in_service'];
const GONE_MISSING: readonly PieceState[] = ['lost', 'stolen'];

export type JudgedPiece = Pick<PieceRow, 'id' | 'state' | 'storeName' | 'heldUntil'>;
export type JudgedTag = Pick<TagRow, 'state' | 'version' | 'stateAt'>;

/** Gathers what a verdict rests on. */
@Injectable()
export class Verdicts {
  constructor(
    private readonly scans: ScansRepository,
    private readonly alarms: AlarmsRepository,
    private readonly tags: Tags,
  ) {}

  /** Of a piece as this one of its tags shows it. `alarmed` false: it is known already that there is no alarm. */
  async facts(piece: JudgedPiece, tag: JudgedTag, alarmed = true): Promise<RungFacts> {
    const [activatedAt, missingAt, alarms, versions] = await Promise.all([
      this.activatedAt(piece),
      this.missingAt(piece),
      alarmed ? this.alarms.ofPiece(piece.id) : [],
      tag.state === 'active' ? [tag] : this.tags.ofPiece(piece.id),
    ]);
    return {
      piece: { state: piece.state, storeName: piece.storeName, heldUntil: piece.heldUntil },
      tag: { state: tag.state, version: tag.version, since: tag.stateAt },
      currentVersion: versions.find((one) => one.state === 'active')?.version ?? null,
      activatedOn: activatedAt === null ? null : dayOf(activatedAt),
      missingOn: missingAt === null ? null : dayOf(missingAt),
      alarms,
    };
  }

  async watched(piece: { id: string; state: PieceState }): Promise<WatchedPiece> {
    const [activatedAt, missingSince, tags] = await Promise.all([
      this.activatedAt(piece),
      this.missingAt(piece),
      this.tags.ofPiece(piece.id),
    ]);
    const dead = tags.filter((tag) => tag.state !== 'active');
    const deadTags = new Map(dead.map((tag) => [tag.serial, { state: tag.state, since: tag.stateAt }]));
    return { state: piece.state, activatedAt, missingSince, deadTags };
  }

  private activatedAt({ id, state }: { id: string; state: PieceState }): Promise<Date | null> {
    return OWNED.includes(state) ? this.scans.lastAt(id, ACTIVATING) : Promise.resolve(null);
  }

  private missingAt({ id, state }: { id: string; state: PieceState }): Promise<Date | null> {
    return GONE_MISSING.includes(state) ? this.scans.lastAt(id, MISSING) : Promise.resolve(null);
  }
}
