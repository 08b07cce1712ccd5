// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addressLines, demoFrom } from './addresses.mjs';
import { sentenceInLog } from './failure.mjs';
import { whyNotInstalled } from './install.mjs';
import { tallyOf } from './jest-results.mjs';
import { dropLock, holderOf, takeLock } from './lock.mjs';
import { howToGetMariadb, packagesIn } from './mariadb.mjs';
import { isSupportedNode } from './node-version.mjs';
import { isFree, portFrom } from './port.mjs';
import { ProcessList, identityOf, isAlive } from './processes.mjs';
import { Progress, duration } from './progress.mjs';
import { demoSecrets } from './secrets.mjs';
import { contentHash, stampSays, writeStamp } from './stamp.mjs';

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zhuyue-runtime-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const at = (/** @type {string} */ name) => path.join(folder, name);

describe('the version of Node', () => {
  it.each([
    ['20.19.0', true],
    ['22.1.0', true],
    ['20.18.3', false],
    ['18.20.4', false],
  ])('%s: %s', (version, supported) => {
    expect(isSupportedNode(version)).toBe(supported);
  });
});

describe('an installation', () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', optional: true },
    },
  };
  /** @type {unknown} */
  const whole = { packages: { 'node_modules/a': { version: '1.0.0' } } };

  it('is finished when everything that is not optional is there in the right version', () => {
    expect(whyNotInstalled(wanted, whole, () => true)).toBeNull();
  });

  it.each([
    ['npm never finished', undefined, true, 'did not finish'],
    [
      'a version is another',
      { packages: { 'node_modules/a': { version: '0.9.0' } } },
      true,
      'another version',
    ],
    ['a package was never written', { packages: {} }, true, 'is missing'],
    ['a folder was deleted', whole, false, 'is missing'],
  ])('is redone when %s', (_when, installed, isThere, reason) => {
    expect(whyNotInstalled(wanted, installed, () => isThere)).toContain(reason);
  });
});

describe('the lock of a folder', () => {
  it('refuses a second living holder and names it', () => {
    expect(takeLock(at('lock'), 'npm start')).toBeNull();
    expect(takeLock(at('lock'), 'npm start')).toMatchObject({ pid: process.pid, what: 'npm start' });
    dropLock(at('lock'));
    expect(takeLock(at('lock'), 'npm start')).toBeNull();
  });

  it('is taken over from a process that was killed, also when its number belongs to another one now', () => {
    writeFileSync(at('lock'), JSON.stringify({ pid: process.pid, identity: 'long ago', what: 'npm start' }));
    expect(holderOf(at('lock'))).toBeNull();
    expect(takeLock(at('lock'), 'npm start')).toBeNull();
  });

  it('is taken over when it was only half written', () => {
    writeFileSync(at('lock'), '{"pid": 12');
    expect(takeLock(at('lock'), 'npm start')).toBeNull();
  });
});

describe('the list of processes', () => {
  it('stops what a killed start left running and leaves strangers alone', async () => {
    const list = new ProcessList(at('processes.json'));
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
      detached: true,
      stdio: 'ignore',
    });
    list.add('server', child.pid ?? 0);
    const stored = list.read();
    writeFileSync(
      at('processes.json'),
      JSON.stringify([...stored, { name: 'worker', pid: process.pid, identity: 'long ago' }]),
    );
    expect(await list.stopAll()).toEqual(['server']);
    expect(stored.map(isAlive)).toEqual([false]);
    expect(identityOf(process.pid)).not.toBeNull();
  });
});

describe('a stamp', () => {
  const hash = () => contentHash(['src'], [], folder);

  it('says the same for the same content and changes with every byte and every name', () => {
    spawnSync('mkdir', ['-p', at('src/deep')]);
    writeFileSync(at('src/deep/a.ts'), 'one');
    const first = hash();
    writeFileSync(at('src/deep/a.ts'), 'one');
    expect(hash()).toBe(first);
    writeFileSync(at('src/deep/a.ts'), 'two');
    const second = hash();
    writeFileSync(at('src/b.ts'), '');
    expect(new Set([first, second, hash()]).size).toBe(3);
  });

  it('is not believed when it was half written', () => {
    writeStamp(at('stamp'), 'abc');
    expect(stampSays(at('stamp'), 'abc')).toBe(true);
    writeFileSync(at('stamp'), '{"hash":');
    expect(stampSays(at('stamp'), 'abc')).toBe(false);
  });
});

describe('troubles of the machine become one sentence', () => {
  it.each([
    ['npm error ENOSPC: no space left on device, write', 'disk is full'],
    [
      '[ERROR] InnoDB: preallocating 100663296 bytes for file ./ib_logfile101 failed with error 28',
      'disk is full',
    ],
    ["[ERROR] InnoDB: Error number 28 means 'No space left on device'", 'disk is full'],
    ['Error: listen EADDRINUSE: address already in use 127.0.0.1:3000', 'Port 3000 is taken'],
    ["EACCES: permission denied, mkdir '/srv/shop/.data'", 'No permission to write /srv/shop/.data'],
    ['npm error code ENOTFOUND\nnpm error request failed', 'registry cannot be reached'],
  ])('%s', (log, words) => {
    expect(sentenceInLog(log)).toContain(words);
  });

  it('is silent about what it does not know', () => {
    expect(sentenceInLog('TypeError: x is not a function')).toBeNull();
  });
});

describe('ports', () => {
  it('sees a port as taken while somebody listens, also on the loopback address alone', async () => {
    const neighbour = createServer();
    const port = await new Promise((resolve) => {
      neighbour.listen(0, '127.0.0.1', () => {
        const address = neighbour.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    expect(await isFree(port)).toBe(false);
    await new Promise((resolve) => neighbour.close(resolve));
    expect(await isFree(port)).toBe(true);
  });

  it('takes PORT as a number or says what is wrong', () => {
    expect(portFrom(undefined, 3000)).toBe(3000);
    expect(portFrom('8080', 3000)).toBe(8080);
    expect(() => portFrom('80a', 3000)).toThrow('no port');
    expect(() => portFrom('70000', 3000)).toThrow('between 1 and 65535');
  });
});

describe('MariaDB from the archive of the distribution', () => {
  it('reads the names of the packages that apt would fetch', () => {
    const output = [
      'Reading package lists...',
      "'http://mirror.example/pool/l/liburing2_2.3-3_amd64.deb' liburing2_2.3-3_amd64.deb 12345 SHA256:00",
      "'http://mirror.example/pool/m/mariadb-server-core_10.11_amd64.deb' mariadb-server-core_1%3a10.11_amd64.deb 7000000 SHA256:11",
    ].join('\n');
    expect(packagesIn(output)).toEqual(['liburing2', 'mariadb-server-core']);
  });

  it('has one sentence for every system', () => {
    expect(howToGetMariadb('darwin')).toContain('brew install mariadb');
    expect(howToGetMariadb('win32')).toContain('winget install MariaDB.Server');
    expect(howToGetMariadb('linux')).toContain('docker run');
  });
});

describe('the count of a test run', () => {
  const file = (/** @type {string[]} */ states, status = 'passed') => ({
    name: 'a.spec.ts',
    status,
    message: 'Cannot find module',
    assertionResults: states.map((state) => ({
      status: state,
      fullName: `it ${state}`,
      failureMessages: ['because'],
    })),
  });

  it('counts tests, and a file that could not be loaded as a failure', () => {
    const json = {
      numPassedTests: 2,
      numPendingTests: 1,
      testResults: [file(['passed', 'passed', 'pending']), file(['failed'], 'failed'), file([], 'failed')],
    };
    expect(tallyOf(json)).toMatchObject({ passed: 2, failed: 2, skipped: 1 });
    expect(tallyOf(json).failures.join()).toContain('because');
  });

  it('never takes a run without results for a passed one', () => {
    expect(tallyOf(undefined)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('secrets of a demo instance', () => {
  it('stay the same, are readable by their owner only and carry the mark production refuses', () => {
    const first = demoSecrets(at('secrets.json'));
    expect(demoSecrets(at('secrets.json'))).toEqual(first);
    expect(first.tagKeys).toMatch(/^1:demo[0-9a-f]{64}$/);
    expect(first.fileUrlKey).toMatch(/^demo-/);
    expect(spawnSync('stat', ['-c', '%a', at('secrets.json')], { encoding: 'utf8' }).stdout.trim()).toBe(
      '600',
    );
    expect(JSON.parse(readFileSync(at('secrets.json'), 'utf8'))).toEqual(first);
  });
});

describe('what is printed', () => {
  it('names every address and account once the product runs', () => {
    const demo = demoFrom({
      accounts: [
        { account: 'manager', password: 'pearl-2026', role: 'manager', name: '沈佳', store: '万象城店' },
      ],
      tags: [{ label: '钻戒', url: '/t/01/1/21/2' }],
    });
    const text = addressLines(
      { baseUrl: 'http://127.0.0.1:3000', emulatorUrl: 'http://127.0.0.1:3900', ownsEmulator: true },
      demo,
    ).join('\n');
    for (const part of [
      'http://127.0.0.1:3000/',
      'manager / pearl-2026',
      'http://127.0.0.1:3000/t/01/1/21/2',
      '/api/docs',
      '/__emu/ui',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('is quiet about a demo file that is missing or broken', () => {
    expect(demoFrom('half')).toEqual({ accounts: [], tags: [] });
  });

  it('says plain lines in a log: what begins, and how it ended', async () => {
    const lines = /** @type {string[]} */ ([]);
    const progress = new Progress({ write: (text) => lines.push(text) });
    await progress.step('Building', (say) => say('3 files'));
    await expect(progress.step('Starting', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(lines.map((line) => line.trim().replace(/\s+[\d.]+ s$/, ''))).toEqual([
      '..  Building',
      'ok Building: 3 files',
      '..  Starting',
      'FAILED Starting',
    ]);
  });

  it.each([
    [1_234, '1.2 s'],
    [65_000, '65 s'],
    [125_400, '2 min 05 s'],
  ])('%d ms reads %s', (ms, text) => {
    expect(duration(ms)).toBe(text);
  });
});
