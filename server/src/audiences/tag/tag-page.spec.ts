import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { TagPage } from './tag-page.service.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'zhuyue-page-'));
});
afterEach(() => rm(folder, { recursive: true }));

const build = async (html: string, seconds: number): Promise<void> => {
  const file = path.join(folder, 'index.html');
  await mkdir(folder, { recursive: true });
  await writeFile(file, html);
  await utimes(file, seconds, seconds);
};

it('is the page of the latest build, and nothing before there is one', async () => {
  const now = { ms: 0 };
  jest.spyOn(performance, 'now').mockImplementation(() => now.ms);
  const page = new TagPage(path.join(folder, 'index.html'));
  expect(await page.html()).toBeNull();
  await build('<p>1</p>', 1_000);
  now.ms += 1_001;
  expect(await page.html()).toBe('<p>1</p>');
  await build('<p>2</p>', 2_000);
  now.ms += 1_001;
  expect(await page.html()).toBe('<p>2</p>');
});
