import { applyDecorators, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

/** A door anybody may open: a shopper who scans a tag has no account. Nothing about a person may pass through it. */
export const TagController = (path: string): ClassDecorator =>
  applyDecorators(Controller(`api/tag/${path}`.replace(/\/$/, '')), ApiTags('tag'));
