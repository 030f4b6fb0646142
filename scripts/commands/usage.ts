/** The words of a command are wrong: it did nothing and exits with 2. */
export class UsageError extends Error {}

/** What a command was asked for is refused, with a sentence that says why: it did nothing and exits with 1. */
export class RefusedError extends Error {}
