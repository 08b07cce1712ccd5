// @ts-check
import { requireNode } from '../runtime/node-version.mjs';

requireNode();
// One part alone: `npm run bench -- scanner`.
if (process.argv[2] === 'scanner')
  void import('./scanner/scanner.mjs').then((scanner) => scanner.benchScanner());
else void import('./bench-command.mjs').then((command) => command.main());
