// @ts-check
import { requireNode } from '../runtime/node-version.mjs';

requireNode();
void import('./bench-command.mjs').then((command) => command.main());
