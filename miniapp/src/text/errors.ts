import { ApiError } from '../api/failure';
import { inLanguage } from './language';
import { errors as zh } from './zh-CN/errors';

const errors = inLanguage({ 'zh-CN': zh });

/** The sentence for anything that can be thrown at a page. */
export function sentenceFor(error: unknown): string {
  if (!(error instanceof ApiError)) return sentenceFor(new ApiError('server.failed'));
  const sentence = errors[error.code];
  return typeof sentence === 'string' ? sentence : sentence(error.details);
}

/** The fields the server found wrong: path → rule. */
export function wrongFields(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof ApiError) || error.code !== 'request.invalid') return {};
  const { fields } = error.details;
  if (!Array.isArray(fields)) return {};
  const lines = fields.map((field: { path?: unknown; rule?: unknown }) => [
    String(field.path),
    String(field.rule),
  ]);
  return Object.fromEntries(lines) as Record<string, string>;
}
