import { type Config, readConfig, WrongSettingsError } from '#app/config.server.ts';
import { UsageError } from './usage.ts';

/** The settings of the installation. Throws a UsageError that names every wrong one. */
export function readSettings(): Config {
  try {
    return readConfig();
  } catch (error) {
    throw error instanceof WrongSettingsError ? new UsageError(error.message) : error;
  }
}
