import { createHash, randomBytes } from 'node:crypto';
import { canonicalJson, type PieceLine, type PieceState } from '@zhuyue/shared';

/** What stands behind a line: a photo's file, a count, a seal, a paper. */
export interface Evidence {
  kind:
    | 'photo'
    | 'document'
    | 'scan'
    | 'weight'
    | 'seal'
    | 'certificate'
    | 'count'
    | 'transfer'
    | 'sale'
    | 'claim';
  /** Identifier of the file or the record, or the number on the seal or paper. */
  ref: string;
  note?: string;
}

/** A line as it is known before it has its place in the chain. */
export interface CustodyEntry {
  pieceId: string;
  action: PieceLine;
  fromState: PieceState | null;
  toState: PieceState;
  storeId: string;
  actorRole: string;
  actorId: string | null;
  refId: string | null;
  reason: string | null;
  details: Record<string, unknown> | null;
  /** Of the facts that changed: as they were and as they are. Instants as ISO text. */
  factsBefore: Record<string, unknown> | null;
  factsAfter: Record<string, unknown> | null;
  evidence: Evidence[] | null;
  at: Date;
}
/** A line of the passport, in its place. */
export interface PassportLine extends CustodyEntry {
  seq: number;
  /** Drawn for this line: without it nobody can try out what the closed part might have said. */
  salt: string;
  prevHash: string;
  hash: string;
}

/** Before the first line there is nothing. */
export const FIRST_HASH = '0'.repeat(64);

/** Changes when a field is added to what is hashed; lines of an older format keep their own. */
const FORMAT = 1;
const SALT_BYTES = 16;

const sha256 = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

/** What only the house may read of a line: people, places, reasons, weights, costs. */
export const closedPartOf = (line: Omit<PassportLine, 'hash'>): Record<string, unknown> => ({
  salt: line.salt,
  storeId: line.storeId,
  actorRole: line.actorRole,
  actorId: line.actorId,
  refId: line.refId,
  reason: line.reason,
  details: line.details,
  factsBefore: line.factsBefore,
  factsAfter: line.factsAfter,
  evidence: line.evidence,
});

/** What anybody may read of a line, with the seal (SHA-256) on the rest: enough to follow the chain without the house. */
export interface OpenPart {
  format: number;
  pieceId: string;
  seq: number;
  prevHash: string;
  action: PieceLine;
  fromState: PieceState | null;
  toState: PieceState;
  at: string;
  closed: string;
}
export const openPartOf = (line: Omit<PassportLine, 'hash'>): OpenPart => ({
  format: FORMAT,
  pieceId: line.pieceId,
  seq: line.seq,
  prevHash: line.prevHash,
  action: line.action,
  fromState: line.fromState,
  toState: line.toState,
  at: line.at.toISOString(),
  closed: sha256(closedPartOf(line)),
});

/** SHA-256, hexadecimal, of a line without its own hash: docs/passport.md describes the bytes for strangers. */
export const hashOf = (line: Omit<PassportLine, 'hash'>): string => sha256(openPartOf(line));

/** The line after this one. */
export function chained(last: { seq: number; hash: string }, entry: CustodyEntry): PassportLine {
  const line = {
    ...entry,
    reason: wellFormed(entry.reason),
    details: wellFormed(entry.details),
    evidence: wellFormed(entry.evidence),
    seq: last.seq + 1,
    salt: randomBytes(SALT_BYTES).toString('hex'),
    prevHash: last.seq === 0 ? FIRST_HASH : last.hash,
  };
  return { ...line, hash: hashOf(line) };
}

/** The lines of one piece from the first on. */
export function chainOf(entries: readonly CustodyEntry[]): PassportLine[] {
  const lines: PassportLine[] = [];
  for (const entry of entries) lines.push(chained(lines.at(-1) ?? { seq: 0, hash: FIRST_HASH }, entry));
  return lines;
}

/** Half of an emoji cut off by a length limit would be stored as another character than was hashed. */
const wellFormed = <T>(value: T): T =>
  value === null
    ? value
    : (JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
        typeof inner === 'string' ? inner.replace(/[\ud800-\udfff]/gu, '\ufffd') : inner,
      ) as T);

const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

/** Both sides of every fact that is another one now; null and null when none is. */
export function factsChanged<P extends object>(
  piece: P,
  change: Partial<P>,
): { factsBefore: Record<string, unknown> | null; factsAfter: Record<string, unknown> | null } {
  const factsBefore: Record<string, unknown> = {};
  const factsAfter: Record<string, unknown> = {};
  for (const key of Object.keys(change) as (keyof P & string)[]) {
    const [before, after] = [plain(piece[key]), plain(change[key])];
    if (after === undefined || before === after) continue;
    factsBefore[key] = before;
    factsAfter[key] = after;
  }
  return Object.keys(factsAfter).length === 0
    ? { factsBefore: null, factsAfter: null }
    : { factsBefore, factsAfter };
}
