/** The largest whole number that one sum may reach. Below 2^53, so that a float holds it exactly. */
export const largestSum = 9e15;

/** A sum is beyond what can be held exactly: nothing in the program is wrong, the input is refused. */
export class BeyondExactError extends RangeError {}

/** The sum of whole numbers. Throws a BeyondExactError that names `what` when it is beyond ±9e15. */
export function sumSafe(numbers: Iterable<number>, what: string): number {
  let sum = 0;
  for (const number of numbers) sum = requireSafe(sum + number, what);
  return sum;
}

/** Returns `value`; throws a BeyondExactError that names `what` when it is no whole number within ±9e15. */
export function requireSafe(value: number, what: string): number {
  if (!Number.isInteger(value) || Math.abs(value) > largestSum) {
    throw new BeyondExactError(`${what} is beyond 9,000,000,000,000,000 and cannot be held exactly`);
  }
  return value;
}
