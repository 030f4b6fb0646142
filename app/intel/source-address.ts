/** A source that is packed with the product, for the demonstration: `demo:bicycle-trade`. */
const demonstrationAddress = /^demo:([a-z-]{1,40})$/;

export function demonstrationFile(address: string): string | undefined {
  return demonstrationAddress.exec(address)?.[1];
}

const longestAddress = 500;

/** The address of a source as it is stored; undefined for what can be none. Whether it is reached is seen when it is asked. */
export function readSourceAddress(text: string): string | undefined {
  const trimmed = text.trim();
  if (demonstrationFile(trimmed)) return trimmed;
  if (trimmed.length > longestAddress || !URL.canParse(trimmed)) return undefined;
  const { href, protocol, username, password } = new URL(trimmed);
  return /^https?:$/.test(protocol) && username === '' && password === '' ? href : undefined;
}
