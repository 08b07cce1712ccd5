import type { MigrationInterface } from 'typeorm';
import { Init1795418729339 } from './1795418729339-init.js';

/** In the order they run. `npm run migration -- name` writes a file and its two lines here. */
export const MIGRATIONS: (new () => MigrationInterface)[] = [Init1795418729339];
