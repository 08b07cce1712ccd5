import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { DomainError, invalidRequest, type FieldProblem } from '../errors/index.js';

/** The largest request of ours has some dozens of values three deep. */
const MAX_VALUES = 2_000;
const MAX_DEPTH = 16;
/** Enough for any form; a reply need not name every one of a thousand wrong fields. */
const MAX_PROBLEMS = 50;

function flatten(errors: readonly ValidationError[], parent = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const path = parent === '' ? error.property : `${parent}.${error.property}`;
    const own = Object.keys(error.constraints ?? {}).map((rule) => ({ path, rule }));
    return [...own, ...flatten(error.children ?? [], path)];
  });
}

/** Level by level and not by calling itself: what is measured may be deeper than the stack. */
export function isModest(value: unknown): boolean {
  let level = [value];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length;
    if (depth > MAX_DEPTH || values > MAX_VALUES) return false;
    level = level.flatMap((one): unknown[] =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
  }
  return true;
}

/**
 * Transforming and checking cost per value: a body of a megabyte of empty objects would hold the process for half a
 * minute, and one nested deeply enough would overflow its stack. Both are turned away before anything looks inside.
 */
class ModestValidation extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'custom' && !isModest(value)) throw new DomainError('request.too_large');
    return (await super.transform(value, metadata)) as unknown;
  }
}

/** Bodies and queries are exactly what their class describes: nothing more, nothing unchecked. */
export const validation = (): ValidationPipe =>
  new ModestValidation({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) => invalidRequest(flatten(errors).slice(0, MAX_PROBLEMS)),
  });
