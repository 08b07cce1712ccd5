'use strict';
// Jest on Node 20 cannot load ES modules out of CommonJS. Everything runs as CommonJS instead: this transformer turns
// a package's ES modules into CommonJS and leaves CommonJS as it is, so there is no list of packages to keep.
const { createHash } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const swc = require('@swc/core');

/** @type {Map<string, boolean>} folder → whether its `.js` files are ES modules */
const modules = new Map();

function holdsModules(folder) {
  const known = modules.get(folder);
  if (known !== undefined) return known;
  const manifest = path.join(folder, 'package.json');
  const up = path.dirname(folder);
  const answer = existsSync(manifest)
    ? JSON.parse(readFileSync(manifest, 'utf8')).type === 'module'
    : up !== folder && holdsModules(up);
  modules.set(folder, answer);
  return answer;
}

const isModule = (file) =>
  file.endsWith('.mjs') || (!file.endsWith('.cjs') && holdsModules(path.dirname(file)));

const OPTIONS = {
  swcrc: false,
  configFile: false,
  sourceMaps: 'inline',
  jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } },
  module: { type: 'commonjs' },
};

module.exports = {
  canInstrument: false,
  getCacheKey: (source, file) =>
    createHash('sha1')
      .update(JSON.stringify([swc.version, OPTIONS, isModule(file)]))
      .update(source)
      .digest('hex'),
  process(source, file) {
    return { code: isModule(file) ? swc.transformSync(source, { ...OPTIONS, filename: file }).code : source };
  },
};
