/**
 * The text of a file, without its byte order mark. Its encoding is told by the mark, else by the content type, else by
 * the XML declaration, else it is UTF-8; a name that nobody knows counts as none. Bytes that mean nothing become U+FFFD.
 */
export function decodeText(bytes: Uint8Array, contentType: string | undefined): string {
  const encoding = encodingOfMark(bytes) ?? encodingOfType(contentType) ?? encodingOfDeclaration(bytes) ?? 'utf-8';
  const text = encoding.startsWith('utf-32')
    ? decodeUtf32(bytes, encoding === 'utf-32le')
    : new TextDecoder(encoding).decode(bytes);
  const whole = encoding === 'windows-1252' ? withWindowsSigns(text) : text;
  return whole.replace(/^\uFEFF+/, '');
}

/** The signs of windows-1252 from 80 to 9F, where Latin 1 has control characters; those that it lacks are spaces here. */
const windowsSigns = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Node 20 decodes windows-1252 as Latin 1. */
function withWindowsSigns(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] as string);
}

/** The first bytes, by which a file in wide characters is known, with or without a mark. */
function encodingOfMark([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  return undefined;
}

function encodingOfType(contentType: string | undefined): string | undefined {
  const [, label] = /;\s*charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType ?? '') ?? [];
  return label === undefined ? undefined : knownEncoding(label);
}

const declarationBytes = 1_024;

function encodingOfDeclaration(bytes: Uint8Array): string | undefined {
  const wide = encodingOfWideDeclaration(bytes);
  if (wide) return wide;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationBytes));
  const [, label] = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']\s*([\w.:-]+)/i.exec(head) ?? [];
  // A declaration that can be read byte by byte is not in wide characters, whatever it says.
  return label === undefined || /^(utf|ucs|iso-10646)[-_]?(16|32|2|4|ucs)/i.test(label)
    ? undefined
    : knownEncoding(label);
}

/** `<?` or `<r` in characters of two or four bytes. */
function encodingOfWideDeclaration([a, b, c, d]: Uint8Array): string | undefined {
  const opening = 0x3c;
  if (a === opening && b === 0) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0 && b === opening) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0 && d === opening) return 'utf-32be';
  return undefined;
}

function knownEncoding(label: string): string | undefined {
  for (const name of [label, label.replaceAll('_', '-'), label.replace(/[-_]/g, '')]) {
    const wide = /^(?:utf-?32|ucs-?4)(le|be)?$/i.exec(name);
    if (wide) return wide[1]?.toLowerCase() === 'le' ? 'utf-32le' : 'utf-32be';
    try {
      return new TextDecoder(name).encoding;
    } catch {}
  }
  return undefined;
}

const replacement = '\uFFFD';
const charactersAPiece = 8_192;

/** TextDecoder does not know it. */
function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  let piece = '';
  for (let at = 0; at + 4 <= view.byteLength; at += 4) {
    const point = view.getUint32(at, isLittleEndian);
    piece += point > 0x10ffff ? replacement : String.fromCodePoint(point);
    if (piece.length < charactersAPiece) continue;
    pieces.push(piece);
    piece = '';
  }
  return [...pieces, piece].join('');
}
