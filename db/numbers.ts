const largest = 9e15;

/** A whole number from the database. Throws for one that a float cannot hold exactly. */
export function readInteger(value: string | number | bigint | null): number {
  const number = Number(value);
  if (!Number.isInteger(number) || Math.abs(number) > largest) {
    throw new RangeError(`${value} from the database is no whole number within ±9e15`);
  }
  return number;
}
