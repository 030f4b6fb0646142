/**
 * The revision of the engine that a run puts on record. Raise it by one with every change that could give another
 * outcome, amount, step or order of rows for inputs that were calculated before.
 */
export const engineRevision = 5;
