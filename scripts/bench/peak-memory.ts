import { existsSync, readFileSync } from 'node:fs';

/**
 * The most memory that this process has taken so far. What the system keeps of a process may be that of its parent; Linux
 * tells it for the program by itself.
 */
export function peakMegabytes(): number {
  const status = '/proc/self/status';
  const kilobytes = existsSync(status)
    ? Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1])
    : process.resourceUsage().maxRSS;
  return Math.round(kilobytes / 1024);
}
