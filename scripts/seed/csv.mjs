// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/** @typedef {Record<string, string>} Row */

/** @param {string} text @returns {string[][]} */
function records(text) {
  const out = [];
  /** @type {string[]} */
  let record = [];
  let value = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (quoted && c === '"' && text[i + 1] === '"') value += text.charAt(++i);
    else if (c === '"') quoted = !quoted;
    else if (quoted || (c !== ',' && c !== '\n' && c !== '\r')) value += c;
    else if (c !== '\r') {
      record.push(value);
      value = '';
      if (c === '\n') record = (out.push(record), []);
    }
  }
  if (record.length > 0 || value !== '') out.push([...record, value]);
  return out;
}

/** @param {string} file @returns {Row[]} */
export function readCsv(file) {
  const bytes = readFileSync(file);
  const [header = [], ...rows] = records((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

/** @param {string | number} value */
const field = (value) => {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** @param {string} file @param {ReadonlyArray<Record<string, string | number>>} rows */
export function writeCsv(file, rows) {
  const first = rows[0];
  if (!first) throw new Error(`${file} would be empty`);
  const names = Object.keys(first);
  const lines = [
    names.join(','),
    ...rows.map((row) => names.map((name) => field(row[name] ?? '')).join(',')),
  ];
  const bytes = Buffer.from(lines.join('\n') + '\n', 'utf8');
  if (!file.endsWith('.gz')) {
    writeFileSync(file, bytes);
    return;
  }
  const packed = gzipSync(bytes, { level: 9 });
  // Byte 9 names the operating system that packed it: the same file must come out everywhere.
  packed[9] = 255;
  writeFileSync(file, packed);
}
