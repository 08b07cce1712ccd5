import type { INestApplication, Type } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ErrorReply } from '../errors/index.js';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

const FAILURE = {
  description: 'Refused or failed: the code says why',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/ErrorReply' } } },
};

/** The contract as OpenAPI. `models` adds classes no route mentions by itself. */
export function describeApi(app: INestApplication, models: Type[] = []): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('珠约')
    .setDescription('Customer, tag and desk interfaces')
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'bearer');
  const document = SwaggerModule.createDocument(app, builder.build(), {
    extraModels: [ErrorReply, ...models],
  });
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method];
      if (operation) operation.responses = { ...operation.responses, default: FAILURE };
    }
  }
  return document;
}

/** Keys in alphabetical order, so that a change of the file is a change of the contract. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/** The same at `/api/openapi.json`, and for a person at `/api/docs`. Composed when first asked for. */
export function serveDocument(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => describeApi(app), { jsonDocumentUrl: 'api/openapi.json' });
}
