export { bootstrapOf, earlierIdentity, writeBootstrap, type Bootstrap } from './bootstrap.js';
export { Emulator, type EmulatorOptions } from './emulator.js';
export { productTemplates, type Template } from './templates.js';
export type { World } from './world.js';
