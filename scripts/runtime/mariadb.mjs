// @ts-check
// Finds the programs of a MariaDB server, or unpacks them. Nothing here touches a service of the system.
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run } from './command.mjs';
import { Stop } from './failure.mjs';
import { answerOf } from './processes.mjs';
import { exists } from './small-files.mjs';

/**
 * @typedef {object} Mariadb
 * @property {string} server path of mariadbd
 * @property {string} installer path of mariadb-install-db
 * @property {string} base the folder that holds bin or sbin and share
 * @property {NodeJS.ProcessEnv} env what the programs need to find their libraries
 * @property {'system' | 'unpacked'} origin
 */

const PACKAGES = ['mariadb-server-core', 'mariadb-client-core'];
const SYSTEM_FOLDERS = [
  '/usr/sbin',
  '/usr/bin',
  '/usr/libexec',
  '/usr/local/bin',
  '/usr/local/sbin',
  '/opt/homebrew/bin',
  '/opt/homebrew/opt/mariadb/bin',
  '/usr/local/opt/mariadb/bin',
];

/**
 * @param {string[]} names
 * @param {string[]} folders
 */
function firstOf(names, folders) {
  for (const folder of folders) {
    for (const name of names) {
      const file = path.join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      if (exists(file)) return file;
    }
  }
  return null;
}

/**
 * @param {string[]} folders
 * @param {NodeJS.ProcessEnv} env
 * @param {Mariadb['origin']} origin
 * @returns {Mariadb | null}
 */
function lookIn(folders, env, origin) {
  const server = firstOf(['mariadbd', 'mysqld'], folders);
  const installer = firstOf(['mariadb-install-db', 'mysql_install_db'], folders);
  if (!server || !installer) return null;
  return { server, installer, base: path.dirname(path.dirname(server)), env, origin };
}

/** @param {NodeJS.ProcessEnv} env */
function onThisSystem(env) {
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  // ZHUYUE_MARIADB=unpack: try the way of a machine without MariaDB on one that has it.
  if (env.ZHUYUE_MARIADB === 'unpack') return null;
  const found = lookIn([...folders, ...SYSTEM_FOLDERS, ...windowsFolders(env)], env, 'system');
  if (!found) return null;
  // MySQL also calls its server mysqld, but creates its data folder in another way.
  return /MariaDB/i.test(answerOf(found.server, ['--version']) ?? '') ? found : null;
}

/** @param {NodeJS.ProcessEnv} env */
function windowsFolders(env) {
  const programs = env.ProgramFiles;
  if (process.platform !== 'win32' || !programs || !exists(programs)) return [];
  return readdirSync(programs)
    .filter((name) => name.startsWith('MariaDB'))
    .map((name) => path.join(programs, name, 'bin'));
}

/**
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 */
function inFolder(folder, env) {
  const libraries = ['usr/lib', 'lib'].flatMap((lib) => {
    const at = path.join(folder, lib);
    const machines = exists(at) ? readdirSync(at).filter((name) => name.endsWith('-linux-gnu')) : [];
    return [...machines.map((machine) => path.join(at, machine)), at];
  });
  const found = lookIn([path.join(folder, 'usr/sbin'), path.join(folder, 'usr/bin')], env, 'unpacked');
  return found && { ...found, env: { ...env, LD_LIBRARY_PATH: libraries.join(':') } };
}

/**
 * @param {import('./progress.mjs').Progress} progress
 * @param {string} folder where to unpack
 * @param {string} log
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Mariadb>}
 */
export async function findMariadb(progress, folder, log, env = process.env) {
  const found = onThisSystem(env) ?? inFolder(folder, env);
  if (found) return found;
  if (!answerOf('apt-get', ['--version']) || !answerOf('dpkg-deb', ['--version']))
    throw new Stop(howToGetMariadb());
  if (process.getuid?.() === 0 && env.ZHUYUE_MARIADB !== 'unpack') {
    await progress.step('Installing the MariaDB programs (apt-get, no service)', () =>
      aptInstall(PACKAGES, log),
    );
  } else {
    await progress.step('Unpacking MariaDB into this folder (no root needed)', (say) =>
      unpack(folder, log, say),
    );
  }
  const now = onThisSystem(env) ?? inFolder(folder, env);
  if (!now) throw new Stop(howToGetMariadb());
  return now;
}

/**
 * @param {string[]} packages
 * @param {string} log
 * @param {string[]} [before] what gives the right to install, such as sudo
 */
export async function aptInstall(packages, log, before = []) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ args, accept = [0]) => {
    const [program = '', ...rest] = [...before, 'apt-get', ...args];
    return run(program, rest, { log, env, accept });
  };
  const args = ['install', '-y', '--no-install-recommends', ...packages];
  const first = await apt(args, [0, 100]);
  if (first.code === 0) return;
  // A fresh machine or container has no package lists yet, or old ones that name files which are gone.
  await apt(['update']);
  await apt(args);
}

/**
 * @param {string} folder
 * @param {string} log
 * @param {(detail: string) => void} say
 */
async function unpack(folder, log, say) {
  const half = `${folder}.half`;
  const debs = path.join(half, 'debs');
  rmSync(half, { recursive: true, force: true });
  mkdirSync(path.join(debs, 'partial'), { recursive: true });
  say('asking the distribution which packages belong to it');
  let options = /** @type {string[]} */ ([]);
  let names = await missingPackages(options, log);
  if (!names) {
    options = ownLists(half);
    await run('apt-get', [...options, 'update'], { log });
    names = await missingPackages(options, log);
  }
  if (!names) throw new Stop(howToGetMariadb());
  say(`downloading ${names.length} packages`);
  await run('apt-get', [...options, 'download', ...names], { cwd: debs, log });
  for (const deb of readdirSync(debs).filter((name) => name.endsWith('.deb'))) {
    await run('dpkg-deb', ['-x', path.join(debs, deb), half], { log });
  }
  for (const folder of [debs, path.join(half, 'apt')]) rmSync(folder, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(half, folder);
  say(`${names.length} packages`);
}

/**
 * Package lists of our own, for a user who may not refresh those of the system.
 * @param {string} folder
 */
function ownLists(folder) {
  const lists = path.join(folder, 'apt/lists');
  const cache = path.join(folder, 'apt/cache');
  mkdirSync(path.join(lists, 'partial'), { recursive: true });
  mkdirSync(path.join(cache, 'archives/partial'), { recursive: true });
  return ['-o', `Dir::State::Lists=${lists}`, '-o', `Dir::Cache=${cache}`];
}

/**
 * What apt would install, libraries included; the server package itself always, though the system may have it.
 * @param {string[]} options
 * @param {string} log
 * @returns {Promise<string[] | null>} null when apt does not know the packages
 */
async function missingPackages(options, log) {
  const args = [...options, 'install', '-y', '--print-uris', '--no-install-recommends', ...PACKAGES];
  const answer = await run('apt-get', args, { log, accept: [0, 100] });
  if (answer.code !== 0) return null;
  return [...new Set([...PACKAGES, ...packagesIn(answer.output)])];
}

/**
 * @param {string} output lines such as: 'http://…/foo_1%3a2_amd64.deb' foo_1%3a2_amd64.deb 123 SHA256:…
 * @returns {string[]}
 */
export function packagesIn(output) {
  return [...output.matchAll(/^'[^']+' ([a-z0-9][a-z0-9+.-]+)_\S+\.deb \d+/gm)].map(
    (match) => match[1] ?? '',
  );
}

/** One sentence per system. */
export function howToGetMariadb(platform = process.platform) {
  const orServer = 'or start a server elsewhere and set DATABASE_URL=mysql://user:password@host:3306/zhuyue';
  const commands = /** @type {Record<string, string>} */ ({
    darwin: 'brew install mariadb',
    win32: 'winget install MariaDB.Server',
    linux:
      "install your distribution's mariadb-server (dnf install mariadb-server, pacman -S mariadb, apk add mariadb)",
  });
  const command = commands[platform] ?? 'install MariaDB 10.6 or newer';
  return (
    `No MariaDB was found on this machine: ${command}, or run one with docker ` +
    '(docker run -d -p 127.0.0.1:3306:3306 -e MARIADB_USER=zhuyue -e MARIADB_PASSWORD=zhuyue ' +
    `-e MARIADB_DATABASE=zhuyue -e MARIADB_RANDOM_ROOT_PASSWORD=1 mariadb:10.11), ${orServer}, then run the same command again.`
  );
}
