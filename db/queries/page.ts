/** A page of rows of which one more than it holds was asked for. `older` is the key after which the next begins, if any. */
export function pageByKey<Row, Key>(rows: Row[], size: number, keyOf: (row: Row) => Key) {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return { rows: shown, older: last !== undefined && rows.length > size ? keyOf(last) : undefined };
}
