/** The query of an address; what has no value is left out: `?person=lin&before=161`, or `?` where nothing has one. */
export function queryText(values: Record<string, string | number | undefined>): string {
  const given = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return `?${new URLSearchParams(given)}`;
}
