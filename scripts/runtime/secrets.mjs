// @ts-check
import { randomBytes } from 'node:crypto';
import { isRecord, readJson, writeWhole } from './small-files.mjs';

/**
 * Keys of this one demo instance, made once: tags that were printed with them must stay genuine. They carry the mark
 * by which the server refuses them in production mode.
 * @param {string} file
 */
export function demoSecrets(file) {
  const stored = readJson(file);
  const known = isRecord(stored) ? stored : {};
  const keep = (/** @type {string} */ name, /** @type {string} */ fresh) => {
    const value = known[name];
    return typeof value === 'string' && value !== '' ? value : fresh;
  };
  const secrets = {
    databasePassword: keep('databasePassword', `demo-${randomBytes(18).toString('hex')}`),
    tagKeys: keep('tagKeys', `1:demo${randomBytes(32).toString('hex')}`),
    fileUrlKey: keep('fileUrlKey', `demo-${randomBytes(32).toString('hex')}`),
  };
  const text = JSON.stringify(secrets, null, 2);
  if (text !== JSON.stringify(stored, null, 2)) writeWhole(file, text, 0o600);
  return secrets;
}

/** @typedef {ReturnType<typeof demoSecrets>} Secrets */
