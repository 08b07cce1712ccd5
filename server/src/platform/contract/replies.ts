import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';

/** What a method answers with, status 200 also for a POST: the document learns the type from here. */
export const Replies = (type: Type): MethodDecorator =>
  applyDecorators(HttpCode(200), ApiOkResponse({ type }));
