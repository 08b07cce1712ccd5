// dependency-cruiser reads aliases from a webpack configuration; a tsconfig's paths it would resolve from the root.
const path = require('node:path');

module.exports = { resolve: { alias: { '@': path.resolve(__dirname, '../../miniapp/src') } } };
