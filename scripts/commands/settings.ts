import { type Config, readConfig } from '#app/config.server.ts';
import { UsageError } from './usage.ts';

/** The settings of the installation. Throws a UsageError that names every wrong one. */
export function readSettings(): Config {
  try {
    return readConfig();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
