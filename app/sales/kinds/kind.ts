import type { Column } from '../cells.ts';
import type { HeaderColumn } from '../read-header.ts';
import { type CellError, cellError, isRefusal, type Refusal, refuse } from '../row-error.ts';

export type ReadRow<Row> = { ok: true; row: Row } | { ok: false; errors: CellError[] };

/** A kind of file: its columns, and how the cells of one row, in the order of the columns, become a value. */
export type Kind<Row, Name extends string = string> = {
  name: string;
  columns: readonly (HeaderColumn & { name: Name })[];
  /** A row as people write it, for templates. */
  example: Readonly<Record<Name, string>>;
  /** What knows a row: two rows of one key say the same or contradict each other. */
  key: (row: Row) => string;
  read: (cells: readonly string[]) => ReadRow<Row>;
};

export type RowOf<K> = K extends { read: (cells: readonly string[]) => ReadRow<infer Row> } ? Row : never;

export type ColumnOf<K> = K extends { example: Readonly<Record<infer Name extends string, string>> } ? Name : never;

type Columns = Record<string, Column>;

/** The values of a row by column; an optional column without text has none. */
export type Values<C extends Columns> = {
  [Name in keyof C]: C[Name] extends { required: infer R; read: (text: string) => infer T }
    ? Exclude<T, Refusal> | (R extends true ? never : undefined)
    : never;
};

/** What a row says is wrong between its columns. */
export type Contradiction<Name> = { column: Name; refusal: Refusal };

type Definition<C extends Columns, Row> = {
  name: string;
  columns: C;
  /** Empty for an optional column that people seldom fill in. */
  example: Record<keyof C & string, string>;
  /** Looks at a row whose cells are all right by themselves. */
  check?: (values: Values<C>) => Contradiction<keyof C & string>[];
  row: (values: Values<C>) => Row;
  key: (row: NoInfer<Row>) => string;
};

/** All errors of a row are reported at once; those between columns only when each cell is right by itself. */
export function defineKind<C extends Columns, Row>(definition: Definition<C, Row>): Kind<Row, keyof C & string> {
  const { name, columns, example, check, row, key } = definition;
  const entries = Object.entries(columns);
  const names = Object.keys(columns) as (keyof C & string)[];

  function read(cells: readonly string[]): ReadRow<Row> {
    const values: Record<string, unknown> = {};
    let errors: CellError[] | undefined;
    for (let index = 0; index < entries.length; index += 1) {
      const [column, { required, read: readCell }] = entries[index] as [string, Column];
      const text = cells[index] as string;
      const isEmpty = text === '' || text.trim() === '';
      const value = isEmpty ? (required ? missing : undefined) : readCell(text);
      if (isRefusal(value)) {
        errors ??= [];
        errors.push(cellError(column, text, value));
      } else {
        values[column] = value;
      }
    }
    if (errors) return { ok: false, errors };
    const known = values as Values<C>;
    const contradictions = check?.(known) ?? none;
    if (contradictions.length === 0) return { ok: true, row: row(known) };
    return {
      ok: false,
      errors: contradictions.map(({ column, refusal }) =>
        cellError(column, cells[names.indexOf(column)] ?? '', refusal),
      ),
    };
  }

  const described = names.map((column) => ({ name: column, required: (columns[column] as Column).required }));
  return { name, columns: described, example, key, read };
}

/** Cells hold no line feeds where they are part of a key. */
export function keyOf(...parts: (string | number | undefined)[]): string {
  return parts.map((part) => part ?? '').join('\n');
}

const missing = refuse('required', 'a value; the column must not be empty');
const none: Contradiction<never>[] = [];
