import type { Config } from './config.js';
import { ConfigError } from './config.js';
import { readConfig } from './read-config.js';

/** Starts a process of ours: unusable settings end it with sentences and not with a stack. */
export async function startProcess(start: (config: Config) => Promise<void>): Promise<void> {
  try {
    await start(readConfig(process.env));
  } catch (error) {
    if (error instanceof ConfigError) {
      console.error(error.message);
      process.exit(ConfigError.EXIT_CODE);
    }
    console.error(error);
    process.exit(1);
  }
}
