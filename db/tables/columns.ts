import type { ColumnType, Generated } from 'kysely';

/** A column that is set once, when the row is inserted. */
export type Final<T> = ColumnType<T, T, never>;
export type Id = ColumnType<number, never, never>;

export type CodeTable = { id: Id; code: Final<string> };

/** `title` is JSON: the name in the languages it was given in. */
export type NamedTable = { id: Id; code: Final<string>; title: Generated<string> };
