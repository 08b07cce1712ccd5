import type { Config } from './config.js';
import { ConfigError } from './config.js';
import { readConfig } from './read-config.js';

interface SystemError {
  code?: string;
  port?: number;
}

/** What the person at the terminal can do about it; null when only the stack helps. */
export function startSentence(error: unknown): string | null {
  const { code, port } = (typeof error === 'object' && error !== null ? error : {}) as SystemError;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port ?? ''} is taken: stop what uses it, or set PORT to a free one.`;
    case 'EACCES':
      return `Port ${port ?? ''} may not be opened by this user: set PORT to one above 1023.`;
    case 'ECONNREFUSED':
    case 'ETIMEDOUT':
    case 'ENOTFOUND':
      return 'The database does not answer: check that it runs and that DATABASE_URL names it.';
    case 'ER_ACCESS_DENIED_ERROR':
    case 'ER_DBACCESS_DENIED_ERROR':
      return 'The database refuses the user or the password of DATABASE_URL.';
    case 'ER_BAD_DB_ERROR':
      return 'The database of DATABASE_URL is not there: create it, then run the migrations.';
    default:
      return null;
  }
}

/** Starts a process of ours: what the operator can mend ends it with a sentence and not with a stack. */
export async function startProcess(start: (config: Config) => Promise<void>): Promise<void> {
  try {
    await start(readConfig(process.env));
  } catch (error) {
    if (error instanceof ConfigError) {
      console.error(error.message);
      process.exit(ConfigError.EXIT_CODE);
    }
    console.error(startSentence(error) ?? error);
    process.exit(1);
  }
}
