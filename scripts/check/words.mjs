// @ts-check

/** What must not reach the repository. */
const RULES = [
  { pattern: /\b(?:TODO|FIXME|XXX)\b(?!\(#\d+\))/, why: 'unfinished work without a number' },
  { pattern: /eslint-disable|@ts-(?:ignore|nocheck|expect-error)/, why: 'a check switched off' },
  // Three steps deep, because a page is called home as well.
  { pattern: /(?:^|[\s'"`(=])\/(?:home|Users|root)\/[a-z_][\w.-]*\//, why: 'a path of one machine' },
  { pattern: /-----BEGIN (?:RSA |EC )?PRIVATE KEY-----/, why: 'a private key' },
];

/**
 * @param {string} file
 * @param {string} text
 * @returns {string[]}
 */
export function wordsIn(file, text) {
  return text
    .split('\n')
    .flatMap((line, index) =>
      RULES.filter(({ pattern }) => pattern.test(line)).map(
        ({ why }) => `${file}:${index + 1} ${why}: ${line.trim().slice(0, 100)}`,
      ),
    );
}

/**
 * The lockfile must install anywhere: no address of one registry, no path of one machine.
 * @param {string} text
 * @returns {string[]}
 */
export function addressesIn(text) {
  return text.split('\n').flatMap((line, index) => {
    const resolved = /"resolved": "([^"]+)"/.exec(line)?.[1];
    // A workspace is linked by its folder inside the project.
    const ours = resolved !== undefined && /^(?:shared|server|miniapp|scripts)(?:\/|$)/.test(resolved);
    const foreign = resolved !== undefined && !ours;
    return foreign || /"(?:file:|\/)[^"]*"/.test(line)
      ? [`package-lock.json:${index + 1} ${line.trim().slice(0, 120)}`]
      : [];
  });
}

/**
 * Programs are JavaScript, so that they run before anything is installed; this first line has their types checked.
 * @param {string[]} files
 * @param {(file: string) => string} textOf
 * @returns {string[]}
 */
export function unchecked(files, textOf) {
  return files
    .filter((file) => /^(?:scripts|server\/test)\/.*\.mjs$/.test(file) && !file.startsWith('scripts/mphost/'))
    .filter((file) => !/^(?:#!.*\n)?\/\/ @ts-check\n/.test(textOf(file)))
    .map((file) => `${file} does not begin with // @ts-check`);
}
