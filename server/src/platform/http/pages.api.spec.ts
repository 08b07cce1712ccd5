import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { aConfig } from '../../../test/index.js';
import { fastifyAdapter } from './requests.js';
import { registerPages } from './pages.js';

@Module({})
class Nothing {}

const PAGE = '<!doctype html><title>珠约</title>';
const SCRIPT = `console.log('${'珠'.repeat(500)}');`;

let root: string;
let app: NestFastifyApplication;

const start = async (): Promise<void> => {
  const config = Object.defineProperty(aConfig(), 'projectDir', { value: root });
  app = await NestFactory.create<NestFastifyApplication>(Nothing, fastifyAdapter(config), { logger: false });
  await registerPages(app, config);
  await app.init();
};
const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers });

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'pages-'));
});
afterEach(async () => {
  await app.close();
  rmSync(root, { recursive: true });
});

describe('before the pages are built', () => {
  it('says so, and how to build them', async () => {
    await start();
    const reply = await get('/customer/style?id=1');
    expect(reply.statusCode).toBe(503);
    expect(reply.headers['content-type']).toContain('text/html');
    expect(reply.body).toContain('npm start');
  });

  it('serves them from the moment they are there', async () => {
    await start();
    mkdirSync(path.join(root, 'miniapp/dist/h5'), { recursive: true });
    writeFileSync(path.join(root, 'miniapp/dist/h5/index.html'), PAGE);
    expect((await get('/')).body).toBe(PAGE);
  });
});

describe('the pages', () => {
  beforeEach(async () => {
    const h5 = path.join(root, 'miniapp/dist/h5');
    mkdirSync(path.join(h5, 'js'), { recursive: true });
    writeFileSync(path.join(h5, 'index.html'), PAGE);
    writeFileSync(path.join(h5, 'js/app.3f2a9c1b.js'), SCRIPT);
    writeFileSync(path.join(h5, 'js/app.3f2a9c1b.js.br'), brotliCompressSync(SCRIPT));
    writeFileSync(path.join(h5, 'plain.txt'), 'plain');
    mkdirSync(path.join(root, 'server/seed/media/styles'), { recursive: true });
    writeFileSync(path.join(root, 'server/seed/media/styles/a.webp'), 'picture');
    writeFileSync(path.join(root, 'server/seed/secret.txt'), 'secret');
    await start();
  });

  it.each(['/', '/pages/home/index', '/customer/style/index?id=S1', '/admin/'])(
    'are one document at %s, asked for anew every time',
    async (url) => {
      const reply = await get(url);
      expect([reply.statusCode, reply.body]).toEqual([200, PAGE]);
      expect(reply.headers['cache-control']).toBe('no-cache');
    },
  );

  it('keep what has its hash in the name for good, and send it compressed', async () => {
    const plain = await get('/js/app.3f2a9c1b.js');
    expect(plain.body).toBe(SCRIPT);
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const packed = await get('/js/app.3f2a9c1b.js', { 'accept-encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(packed.headers['content-type']).toContain('javascript');
    expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(SCRIPT);
  });

  it('ask again for what has none', async () => {
    const reply = await get('/plain.txt', { 'accept-encoding': 'br' });
    expect([reply.body, reply.headers['cache-control']]).toEqual(['plain', 'no-cache']);
  });

  it('come with pictures that stay', async () => {
    const reply = await get('/media/styles/a.webp');
    expect(reply.body).toBe('picture');
    expect(reply.headers['content-type']).toBe('image/webp');
    expect(reply.headers['cache-control']).toContain('immutable');
  });

  it.each([
    '/js/gone.12345678.js',
    '/media/gone.webp',
    '/media/../secret.txt',
    '/media/..%2fsecret.txt',
    '/media/%2e%2e/secret.txt',
    '/..%2f..%2f..%2fserver%2fseed%2fsecret.txt',
    '/api/none',
  ])('are not found at %s', async (url) => {
    const reply = await get(url);
    expect([403, 404]).toContain(reply.statusCode);
    expect(reply.body).not.toContain('secret\n');
    expect(reply.headers['cache-control']).not.toBe('public, max-age=31536000, immutable');
  });
});
