import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { invalidRequest, type FieldProblem } from '../errors/index.js';

function flatten(errors: readonly ValidationError[], parent = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const path = parent === '' ? error.property : `${parent}.${error.property}`;
    const own = Object.keys(error.constraints ?? {}).map((rule) => ({ path, rule }));
    return [...own, ...flatten(error.children ?? [], path)];
  });
}

/** Bodies and queries are exactly what their class describes: nothing more, nothing unchecked. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) => invalidRequest(flatten(errors)),
  });
