import type { Config } from '../src/platform/config/index.js';
import { readConfig } from '../src/platform/config/index.js';

/** Settings as on a developer's machine, silent. */
export const aConfig = (env: Record<string, string> = {}): Config =>
  readConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATABASE_URL: 'mysql://root@127.0.0.1:3306/none',
    PUBLIC_BASE_URL: 'https://zhuyue.test',
    ...env,
  });
