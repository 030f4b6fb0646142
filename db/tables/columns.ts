import type { ColumnType } from 'kysely';

/** A column that is set once, when the row is inserted. */
export type Final<T> = ColumnType<T, T, never>;
export type Id = ColumnType<number, never, never>;
