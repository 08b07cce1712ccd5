import type { SafetyState, ThreadMessageKind, ThreadSide } from '@zhuyue/shared';

export interface SaidLine {
  kind: ThreadMessageKind;
  side: ThreadSide;
  safety: SafetyState;
  text: string | null;
  photoIds: readonly string[];
  shownAt: Date | null;
}
/** `manager` may read what was held, to decide about it. */
export type Reader = 'customer' | 'staff' | 'manager';

export interface SeenLine {
  /** The words and pictures, or only that something is there. */
  open: boolean;
}

/**
 * What a reader is given of a line; null: nothing at all. A text is its author's alone until it has passed; what the store
 * says to itself is never a customer's.
 */
export function seenBy(line: Pick<SaidLine, 'kind' | 'side' | 'safety'>, reader: Reader): SeenLine | null {
  if (line.kind !== 'message') return reader === 'customer' ? null : { open: true };
  const own = (reader === 'customer') === (line.side === 'customer');
  if (own || line.safety === 'passed') return { open: true };
  if (reader === 'customer') return null;
  return { open: reader === 'manager' && line.safety === 'held' };
}

/** Lines the other side has sent and this one has not looked at since. */
export const unreadOf = (lines: readonly SaidLine[], side: ThreadSide, readAt: Date | null): number =>
  lines.filter(
    (line) =>
      line.kind === 'message' &&
      line.side !== side &&
      line.shownAt !== null &&
      (readAt === null || line.shownAt > readAt),
  ).length;

/** What a check has to say about a text. */
export type SafetyVerdict = { state: 'passed' } | { state: 'held'; heldFor: string } | { state: 'checking' };

export interface CheckAnswer {
  ok: boolean;
  kind?: 'transient' | 'refused' | 'final';
  suggest?: string;
  label?: string;
}

/** `review` waits for a person like `risky` does; no answer leaves the text where it is; an answer that will never come hands it to a person. */
export function verdictOf(answer: CheckAnswer): SafetyVerdict {
  if (!answer.ok) {
    return answer.kind === 'transient' ? { state: 'checking' } : { state: 'held', heldFor: 'unchecked' };
  }
  if (answer.suggest === 'pass') return { state: 'passed' };
  return { state: 'held', heldFor: (answer.label ?? 'unknown').slice(0, 24) };
}
