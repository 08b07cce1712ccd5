// @ts-check
import { tooLong } from './sizes.mjs';
import { addressesIn, unchecked, wordsIn } from './words.mjs';

describe('the size of a file', () => {
  it('may be 400 lines and not one more; pictures and texts do not count', () => {
    const lines = (/** @type {number} */ count) => 'x\n'.repeat(count);
    expect(tooLong(['a.ts'], () => lines(400))).toEqual([]);
    expect(tooLong(['a.ts', 'b.md'], () => lines(401))).toEqual(['a.ts has 401 lines']);
  });
});

describe('words that must not stay', () => {
  it.each([
    '// TODO mend this',
    '// eslint-disable-next-line',
    '// @ts-ignore',
    "const shop = '/home/someone/shop/';",
  ])('stops at: %s', (line) => {
    expect(wordsIn('server/src/a.ts', line)).toHaveLength(1);
  });

  it('knows a page from a folder of a person', () => {
    expect(wordsIn('miniapp/src/a.ts', "go('/home/index')")).toEqual([]);
  });

  it('lets a numbered one pass', () => {
    expect(wordsIn('server/src/a.ts', '// TODO(#12) drop the column after the next release')).toEqual([]);
  });
});

describe('the lockfile', () => {
  it('names neither a registry nor a folder of one machine', () => {
    expect(addressesIn('  "resolved": "https://registry.example/a.tgz",')).toHaveLength(1);
    expect(addressesIn('  "version": "file:/somewhere/a",')).toHaveLength(1);
    expect(addressesIn('  "resolved": "scripts/wechat-emulator",\n  "link": true')).toEqual([]);
  });
});

it('wants the types of every program checked', () => {
  expect(unchecked(['scripts/a.mjs', 'miniapp/b.mjs'], () => 'run();')).toHaveLength(1);
  expect(unchecked(['scripts/a.mjs'], () => '// @ts-check\nrun();')).toEqual([]);
});
