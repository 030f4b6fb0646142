import type { RowJson } from '#app/rebates/index.ts';

/** A row that a statement would grant, as an exception looks at it. */
export type RowToCheck = {
  row: Pick<RowJson, 'outcome' | 'steps'>;
  /** Minor units of the row's currency. */
  dueMinor: number;
  /** What statements have granted by the programme for its period before; undefined where none has, or nothing can be before. */
  previousMinor: number | undefined;
};

/** What has to be said of the row: a number that it is held against, or the steps that tell it. */
export type Finding = { againstMinor?: number; steps?: RowJson['steps'] };

/** One way of being out of the ordinary. */
export type ExceptionKind = {
  name: ExceptionName;
  /** What is found; undefined where the row is as others are. */
  find: (row: RowToCheck) => Finding | undefined;
};

export type ExceptionName = 'negative-due' | 'above-last' | 'capped' | 'nearly-met' | 'no-baseline';
