/** So far is looked for on either side of a guess before it is given up. */
const widest = 2 ** 24;

/**
 * The least whole number that reaches, where all above it reach too, looked for from a guess on; an exact guess takes two
 * questions. Zero is known not to reach. Undefined where it lies too far from the guess.
 */
export function leastReaching(reaches: (count: number) => boolean, guess: number): number | undefined {
  let high = Math.max(1, guess);
  let low = high - 1;
  for (let width = 1; !reaches(high); width *= 2) {
    if (width > widest) return undefined;
    low = high;
    high += width;
  }
  for (let width = 1; low > 0 && reaches(low); width *= 2) {
    if (width > widest) return undefined;
    high = low;
    low = Math.max(0, low - width);
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  return high;
}
