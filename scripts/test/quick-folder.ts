import { accessSync, chmodSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

const memory = '/dev/shm';
const roomNeeded = 6e9;

/**
 * A folder in memory for the databases of the tests, which are written to thousands of times; undefined where the machine
 * has none with enough room, as in most containers.
 */
export function makeQuickFolder(): { path: string; remove(): void } | undefined {
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    if (bavail * bsize < roomNeeded) return undefined;
    const path = mkdtempSync(join(memory, 'tandem-'));
    // PostgreSQL does not run as root, and its own folder lies within.
    chmodSync(path, 0o711);
    return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
  } catch {
    return undefined;
  }
}
