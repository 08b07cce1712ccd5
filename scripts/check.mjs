// @ts-check
import { requireNode } from './runtime/node-version.mjs';

requireNode();
// Loaded only after the version check: everything below may use what old versions cannot even parse.
void import('./check/check-command.mjs').then((command) => command.main());
