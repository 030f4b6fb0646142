/** Whether everything is tried, as `npm run test:full` does. */
export const isFull = process.env.TEST_EXTENT === 'full';

/**
 * How often something is tried that hangs on chance: random data, or the moment at which a process is killed. `npm test`
 * tries it a few times, each time with other data, so that its runs add up; `npm run test:full` many times at once.
 */
export function trials(few: number, many: number): number {
  return isFull ? many : few;
}
