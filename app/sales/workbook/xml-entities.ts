const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text behind XML's own five entities and numbered characters; there are no others. */
export function decodeEntities(text: string, fail: () => Error): string {
  const lines = withLineFeeds(text);
  if (!lines.includes('&')) return lines;
  return lines.replace(/&([^;&]{0,10}(?:;|$)|)/g, (_, reference: string) => {
    const character = characterOf(reference.slice(0, -1));
    if (!reference.endsWith(';') || character === undefined) throw fail();
    return character;
  });
}

/** XML knows one end of a line, however the file writes it. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function characterOf(reference: string): string | undefined {
  if (Object.hasOwn(named, reference)) return named[reference];
  const [, hexadecimal, decimal] = /^#(?:x([\dA-Fa-f]+)|(\d+))$/.exec(reference) ?? [];
  const point = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  if (!(point > 0 && point <= 0x10ffff) || (point >= 0xd800 && point <= 0xdfff)) return undefined;
  return String.fromCodePoint(point);
}
