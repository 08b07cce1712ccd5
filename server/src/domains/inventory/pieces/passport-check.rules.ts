import type { PassportBreak, PieceState } from '@zhuyue/shared';
import { FIRST_HASH, hashOf, type PassportLine } from './passport.rules.js';

export interface BrokenLink {
  pieceId: string;
  /** The line, counted from 1; for `head` the line the piece itself names as its last. */
  seq: number;
  broken: PassportBreak;
  expected: string;
  found: string;
}
/** What the piece's own row says of its passport. */
export interface PassportHead {
  id: string;
  state: PieceState;
  lastSeq: number;
  lastHash: string;
}

/** The first broken link of one piece, or null: every line is there, says what it said, and follows the one before it. */
export function firstBreak(head: PassportHead, lines: readonly PassportLine[]): BrokenLink | null {
  const at = (seq: number, broken: PassportBreak, expected: unknown, found: unknown): BrokenLink => ({
    pieceId: head.id,
    seq,
    broken,
    expected: String(expected),
    found: String(found),
  });
  let last: PassportLine | null = null;
  for (const line of lines) {
    const seq = (last?.seq ?? 0) + 1;
    if (line.seq !== seq) return at(seq, 'line_missing', seq, line.seq);
    const before = last?.hash ?? FIRST_HASH;
    if (line.prevHash !== before) return at(seq, 'link', before, line.prevHash);
    const hash = hashOf(line);
    if (line.hash !== hash) return at(seq, 'hash', hash, line.hash);
    if (last && line.fromState !== last.toState) return at(seq, 'state', last.toState, line.fromState);
    last = line;
  }
  const seq = last?.seq ?? 0;
  if (head.lastSeq !== seq) return at(head.lastSeq, 'line_missing', head.lastSeq, seq);
  if (last && head.lastHash !== last.hash) return at(seq, 'head', last.hash, head.lastHash);
  if (last && head.state !== last.toState) return at(seq, 'state', last.toState, head.state);
  return null;
}
