// @ts-check
import { requireNode } from '../runtime/node-version.mjs';

requireNode();
// One part alone: `npm run bench -- scanner` or `npm run bench -- tag`.
if (process.argv[2] === 'scanner')
  void import('./scanner/scanner.mjs').then((scanner) => scanner.benchScanner());
else if (process.argv[2] === 'tag') void import('./tag/tag-bench.mjs').then((tag) => tag.benchTag());
else if (process.argv[2] === 'appointments')
  void import('./appointments/appointments-bench.mjs').then((visits) => visits.benchAppointments());
else void import('./bench-command.mjs').then((command) => command.main());
