/** The words of a command are wrong: it did nothing and exits with 2. */
export class UsageError extends Error {}
