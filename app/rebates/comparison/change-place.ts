/** Where a list of changed rows goes on: after a row with this size of difference, in minor units, and this id. */
type ChangePlace = { size: number; id: number };

/** The place as addresses write it: `1250.87`. */
export function writeChangePlace({ size, id }: ChangePlace): string {
  return `${size}.${id}`;
}

export function readChangePlace(text: string): ChangePlace | undefined {
  const [, size, id] = /^(0|[1-9]\d{0,15})\.([1-9]\d{0,14})$/.exec(text) ?? [];
  return size === undefined ? undefined : { size: Number(size), id: Number(id) };
}
