// @ts-check

/**
 * @param {string[]} header
 * @param {string[][]} rows
 * @returns {string} a table in Markdown, readable as it is
 */
export function table(header, rows) {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(header), rule, ...rows.map(line)].join('\n');
}

/**
 * @param {string} name
 * @param {number} value
 * @param {number} limit
 * @param {string} unit
 */
export function target(name, value, limit, unit) {
  return `${value <= limit ? 'met ' : 'MISSED'}  ${name}: ${value.toFixed(1)} ${unit}, at most ${limit} ${unit}`;
}

/**
 * @param {string[]} names
 * @param {import('./speed.mjs').Speed[]} speeds the first one is the bare server
 */
export function speedTable(names, speeds) {
  const bare = speeds[0]?.cpu ?? 1;
  return table(
    ['per request', 'req/s', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU µs', '× bare', 'bytes'],
    speeds.map((speed, index) => [
      names[index] ?? '',
      speed.rate.toFixed(0),
      ...[speed.p50, speed.p95, speed.p99].map((ms) => ms.toFixed(2)),
      speed.cpu.toFixed(1),
      (speed.cpu / bare).toFixed(2),
      speed.bytes.toFixed(0),
    ]),
  );
}

/** @param {{ name: string, weight: import('./download.mjs').Weight }[]} list */
export function weightTable(list) {
  const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
  return table(
    ['what a phone loads', 'files', 'kB', 'kB gzip'],
    list.map(({ name, weight }) => [
      name,
      String(weight.files),
      kilobytes(weight.bytes),
      kilobytes(weight.gzip),
    ]),
  );
}
