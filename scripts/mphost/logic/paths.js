/** @returns the path without `.`, `..` and a leading slash */
export function normal(path) {
  const out = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..') out.pop();
    else out.push(step);
  }
  return out.join('/');
}

export const folderOf = (path) => path.split('/').slice(0, -1).join('/');

/** An address as a page may write it; values stay percent-encoded, as they do in WeChat. */
export function parseAddress(url, from) {
  const [path = '', text = ''] = url.split('?');
  const query = {};
  for (const pair of text.split('&').filter((part) => part !== '')) {
    const at = pair.indexOf('=');
    query[at < 0 ? pair : pair.slice(0, at)] = at < 0 ? '' : pair.slice(at + 1);
  }
  return { path: path.startsWith('/') ? normal(path) : normal(`${folderOf(from)}/${path}`), query };
}

/** Writes below `a.b[0].c` or `a.b.[0].c`, making what is missing on the way. */
export function setAt(target, path, value) {
  const keys = path
    .replace(/\[(\w+)\]/g, '.$1')
    .split('.')
    .filter((key) => key !== '');
  const last = keys.pop();
  let at = target;
  keys.forEach((key, i) => {
    at[key] ??= /^\d+$/.test(keys[i + 1] ?? last) ? [] : {};
    at = at[key];
  });
  at[last] = value;
}
