import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../platform/errors/index.js';
import { pathOf, treeOf, type Head, type Statement, type Step } from './checkpoint.rules.js';
import { openPartOf, type OpenPart } from './passport.rules.js';
import { PassportsRepository, type CheckpointRow } from './passports.repository.js';
import { statementOf } from './passports.service.js';

/** A passport as it can be proven away from here: scripts/verify-passport.mjs reads it. */
export interface PassportProof {
  format: 1;
  pieceId: string;
  lines: (OpenPart & { hash: string })[];
  /** Null while no evening has come since the first line. */
  checkpoint: { statement: Statement; keyId: string; publicKey: string; signature: string } | null;
  /** From the line that was the last on that evening up to the root. */
  inclusion: { seq: number; hash: string; path: Step[] } | null;
}

/** The tree of the newest checkpoint; all who ask on a day ask for the same one. */
interface Grown {
  onDay: string;
  index: Map<string, number>;
  heads: Head[];
  tree: Buffer[][];
}

/** The open part of a passport with its way to the last evening's seal. */
@Injectable()
export class PassportProofs {
  private grown: Grown | null = null;

  constructor(private readonly passports: PassportsRepository) {}

  async of(pieceId: string): Promise<PassportProof> {
    const lines = await this.passports.lines([pieceId]);
    if (lines.length === 0) throw new DomainError('piece.not_found');
    const [last] = await this.passports.checkpoints(1);
    const inclusion = last ? await this.inclusion(last, pieceId) : null;
    return {
      format: 1,
      pieceId,
      lines: lines.map((line) => ({ ...openPartOf(line), hash: line.hash })),
      checkpoint: last && inclusion ? sealOf(last) : null,
      inclusion,
    };
  }

  private async inclusion(row: CheckpointRow, pieceId: string): Promise<PassportProof['inclusion']> {
    const grown = await this.treeOn(row);
    const at = grown.index.get(pieceId);
    const head = at === undefined ? undefined : grown.heads[at];
    if (at === undefined || !head) return null;
    return { seq: head.seq, hash: head.hash, path: pathOf(grown.tree, at) };
  }

  private async treeOn({ onDay, throughAt }: CheckpointRow): Promise<Grown> {
    if (this.grown?.onDay === onDay) return this.grown;
    const heads = await this.passports.headsAt(throughAt);
    const index = new Map(heads.map((head, at) => [head.pieceId, at]));
    return (this.grown = { onDay, heads, index, tree: treeOf(heads) });
  }
}

const sealOf = (row: CheckpointRow): NonNullable<PassportProof['checkpoint']> => ({
  statement: statementOf(row),
  keyId: row.keyId,
  publicKey: row.publicKey,
  signature: row.signature,
});
