// @ts-check
import { requireNode } from '../runtime/node-version.mjs';

requireNode();
// One part alone: `npm run bench -- scanner`, `-- appointments`, `-- tag`, `-- shop`, `-- board`, `-- cases` or `-- growth`.
const [, , part] = process.argv;
if (part === 'scanner') void import('./scanner/scanner.mjs').then((scanner) => scanner.benchScanner());
else if (part === 'appointments')
  void import('./appointments/appointments-bench.mjs').then((visits) => visits.benchAppointments());
else void import('./bench-command.mjs').then((command) => command.main(part));
