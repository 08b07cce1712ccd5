// @ts-check
// Read by any Node that knows modules at all, so: no import and no syntax younger than that.

const LOWEST_MAJOR = 20;
const LOWEST_MINOR = 19;

/** @param {string} version such as '20.19.4' */
export function isSupportedNode(version) {
  const parts = version.split('.').map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  return major > LOWEST_MAJOR || (major === LOWEST_MAJOR && minor >= LOWEST_MINOR);
}

export function requireNode() {
  if (isSupportedNode(process.versions.node)) return;
  console.error(
    `Zhuyue needs Node ${LOWEST_MAJOR}.${LOWEST_MINOR} or newer, and this is Node ${process.versions.node}: install a ` +
      'current version from https://nodejs.org (or: nvm install 22) and run the same command again.',
  );
  process.exit(1);
}
