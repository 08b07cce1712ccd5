import { ENTITIES } from './entities.js';
import { MIGRATIONS } from './migrations/index.js';
import type { Schema } from './platform/database/index.js';

export const SCHEMA: Schema = { entities: ENTITIES, migrations: MIGRATIONS };
