// @ts-check
import { requireNode } from './runtime/node-version.mjs';

requireNode();
void import('./runtime/contract-command.mjs').then((command) => command.main());
