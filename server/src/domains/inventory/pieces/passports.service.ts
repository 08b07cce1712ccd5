import { Injectable } from '@nestjs/common';
import { addDays, dayOf, instantOf } from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Config } from '../../../platform/config/index.js';
import { grouped, newId, Transactions } from '../../../platform/database/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import {
  rootOf,
  sealed,
  sealHolds,
  sealKeyOf,
  treeOf,
  type SealKey,
  type Statement,
} from './checkpoint.rules.js';
import { firstBreak } from './passport-check.rules.js';
import { PassportsRepository, type CheckpointRow, type CheckRow } from './passports.repository.js';

const PIECES_AT_ONCE = 500;
/** Whatever began before midnight has committed by then. */
const SETTLE_MS = 10 * 60_000;
const CHECKPOINTS_SHOWN = 400;
/** Roots that are counted anew in a check; the seals of all are looked at. */
const ROOTS_COUNTED = 3;

export const statementOf = (row: CheckpointRow): Statement => ({
  format: 1,
  onDay: row.onDay,
  throughAt: row.throughAt.toISOString(),
  pieces: row.pieces,
  root: row.root,
  previous: row.previous,
});

/** Proves what the passports say: every chain, and every evening's seal. */
@Injectable()
export class Passports {
  private readonly keys: readonly SealKey[];

  constructor(
    private readonly passports: PassportsRepository,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    config: Config,
  ) {
    this.keys = config.passportKeys.map(({ secret }) => sealKeyOf(secret));
  }

  /** Keys that seals were made with, and the one that makes them now. */
  publicKeys(): { keyId: string; publicKey: string; current: boolean }[] {
    return this.keys.map(({ keyId, publicKey }, at) => ({
      keyId,
      publicKey,
      current: at === this.keys.length - 1,
    }));
  }

  checkpoints(): Promise<CheckpointRow[]> {
    return this.passports.checkpoints(CHECKPOINTS_SHOWN);
  }

  size(): Promise<{ pieces: number; lines: number; longest: number }> {
    return this.passports.size();
  }

  checks(most: number): Promise<(CheckRow & { askedByName: string | null })[]> {
    return this.passports.checks(most);
  }

  /** Seals the day that ended last, once; a day on which nobody worked is sealed as well. */
  async seal(): Promise<void> {
    const key = this.keys.at(-1);
    if (!key) return;
    const onDay = addDays(dayOf(new Date(this.clock.now().getTime() - SETTLE_MS)), -1);
    const [last] = await this.passports.checkpoints(1);
    if (last && last.onDay >= onDay) return;
    const throughAt = instantOf(addDays(onDay, 1), '00:00');
    const heads = await this.passports.headsAt(throughAt);
    const statement: Statement = {
      format: 1,
      onDay,
      throughAt: throughAt.toISOString(),
      pieces: heads.length,
      root: rootOf(treeOf(heads)),
      previous: last?.root ?? null,
    };
    await this.passports.insertCheckpoint({
      ...statement,
      throughAt,
      keyId: key.keyId,
      publicKey: key.publicKey,
      signature: sealed(key, statement),
      madeAt: this.clock.now(),
    });
  }

  /** Asks for a check; a worker makes it. @returns its id. */
  async askCheck(by: StaffIdentity): Promise<string> {
    const { pieces } = await this.passports.size();
    const row = { ...newCheck(this.clock.now()), askedBy: by.id, pieces };
    await this.transactions.run(async (tx) => {
      await this.passports.insertCheck(tx, row);
      await this.outbox.add(tx, 'passport.check_asked', { checkId: row.id });
    });
    return row.id;
  }

  /** Done twice it finds the same twice. */
  async runCheck(id: string): Promise<void> {
    const row = await this.passports.check(id);
    if (!row || row.finishedAt !== null) return;
    const found = await this.check((progress) => this.passports.saveCheck({ ...row, ...progress }));
    await this.passports.saveCheck({ ...row, ...found, finishedAt: this.clock.now() });
  }

  /** Every chain from its first line on, then every seal; stops at the first thing that does not hold. */
  async check(
    tell: (progress: CheckProgress) => Promise<void> = () => Promise.resolve(),
  ): Promise<CheckProgress> {
    const { pieces } = await this.passports.size();
    const progress: CheckProgress = {
      pieces,
      piecesDone: 0,
      linesDone: 0,
      checkpointsDone: 0,
      broken: null,
      brokenDay: null,
    };
    for (let after = '', more = true; more && progress.broken === null;) {
      const heads = await this.passports.heads(after, PIECES_AT_ONCE);
      const lines = grouped(await this.passports.lines(heads.map(({ id }) => id)), (line) => line.pieceId);
      for (const head of heads) {
        const own = lines.get(head.id) ?? [];
        progress.broken = firstBreak(head, own);
        if (progress.broken !== null) break;
        progress.piecesDone += 1;
        progress.linesDone += own.length;
      }
      await tell({ ...progress });
      after = heads.at(-1)?.id ?? after;
      more = heads.length === PIECES_AT_ONCE;
    }
    if (progress.broken === null) await this.checkSeals(progress);
    return progress;
  }

  private async checkSeals(progress: CheckProgress): Promise<void> {
    const rows = await this.passports.checkpoints(CHECKPOINTS_SHOWN);
    for (const [at, row] of rows.entries()) {
      const ours = this.keys.some(({ publicKey }) => publicKey === row.publicKey);
      const before = rows[at + 1];
      const follows = before === undefined || row.previous === before.root;
      const holds = ours && follows && sealHolds(row.publicKey, statementOf(row), row.signature);
      const counted =
        at >= ROOTS_COUNTED || rootOf(treeOf(await this.passports.headsAt(row.throughAt))) === row.root;
      if (!holds || !counted) {
        progress.brokenDay = row.onDay;
        return;
      }
      progress.checkpointsDone += 1;
    }
  }
}

export type CheckProgress = Omit<CheckRow, 'id' | 'askedBy' | 'askedAt' | 'finishedAt'>;

const newCheck = (now: Date): CheckRow => ({
  id: newId(),
  askedBy: null,
  askedAt: now,
  pieces: 0,
  piecesDone: 0,
  linesDone: 0,
  checkpointsDone: 0,
  broken: null,
  brokenDay: null,
  finishedAt: null,
});
