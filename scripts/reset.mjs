// @ts-check
import { requireNode } from './runtime/node-version.mjs';

requireNode();
// Loaded only after the version check: everything below may use what old versions cannot even parse.
void import('./runtime/reset-command.mjs').then((command) => command.main());
