/** A column to sort by; in the address with a hyphen before it in descending order. */
export type Order<By extends string> = { by: By; descending: boolean };

/** The order that an address asks for, by one of `names`; by the first where it names none of them. */
export function readOrder<By extends string>(
  text: string | undefined,
  names: readonly [By, ...By[]],
  { firstDescends = false }: { firstDescends?: boolean } = {},
): Order<By> {
  const descending = text?.startsWith('-') ?? false;
  const by = names.find((name) => name === (descending ? text?.slice(1) : text));
  return by === undefined ? { by: names[0], descending: firstDescends } : { by, descending };
}
