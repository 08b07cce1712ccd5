import { hash } from 'node:crypto';
import { DomainError } from '../errors/index.js';
import { Text, type FieldOptions } from './fields.js';

const LENGTH = 22;

/** Stands for what somebody looked at: they send it back with their change, and it must still be what there is. */
export const markOf = (content: unknown): string =>
  hash('sha256', JSON.stringify(content), 'base64url').slice(0, LENGTH);

/** @throws DomainError edit.outdated when somebody else changed it meanwhile */
export function demandUnchanged(mark: string, content: unknown): void {
  if (markOf(content) !== mark) throw new DomainError('edit.outdated');
}

/** A mark in a view or a body. */
export const Mark = (o: FieldOptions = {}): PropertyDecorator => Text({ ...o, min: LENGTH, max: LENGTH });
