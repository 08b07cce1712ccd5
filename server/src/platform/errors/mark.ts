import { hash } from 'node:crypto';
import { DomainError } from './domain-error.js';

const MARK_LENGTH = 22;

/** Stands for what somebody looked at: they send it back with their change, and it must still be what there is. */
export const markOf = (content: unknown): string =>
  hash('sha256', JSON.stringify(content), 'base64url').slice(0, MARK_LENGTH);

/** @throws DomainError edit.outdated when somebody else changed it meanwhile */
export function demandUnchanged(mark: string, content: unknown): void {
  if (markOf(content) !== mark) throw new DomainError('edit.outdated');
}
