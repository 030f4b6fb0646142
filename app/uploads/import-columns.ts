import type { ColumnOf, KindName } from '../sales/index.ts';
import { kinds } from '../sales/index.ts';

/** A column of a kind, as `sales.net_amount`. */
export type ColumnKey = { [Kind in KindName]: `${Kind}.${ColumnOf<(typeof kinds)[Kind]>}` }[KindName];
export type ColumnName = { [Kind in KindName]: ColumnOf<(typeof kinds)[Kind]> }[KindName];

export type ImportColumn = { name: string; required: boolean; key: ColumnKey };

/** The columns of a kind of table; programmes, which are JSON, have none. */
export function columnsOf(kind: string): readonly ImportColumn[] {
  const known = Object.hasOwn(kinds, kind) ? kinds[kind as KindName] : undefined;
  return (known?.columns ?? []).map(({ name, required }) => ({ name, required, key: `${kind}.${name}` as ColumnKey }));
}
