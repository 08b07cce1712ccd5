import 'reflect-metadata';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { describeApi, sorted } from './platform/http/index.js';

/** Writes the contract (to the file given, or to shared/api). Preview mode looks at controllers without making anything: no database, no settings. */
const file = process.argv[2] ?? fileURLToPath(new URL('../../shared/api/openapi.json', import.meta.url));
const app = await NestFactory.create(AppModule, new FastifyAdapter(), {
  preview: true,
  logger: ['error'],
  abortOnError: false,
});
await mkdir(path.dirname(file), { recursive: true });
await writeFile(file, `${JSON.stringify(sorted(describeApi(app)), null, 2)}\n`);
