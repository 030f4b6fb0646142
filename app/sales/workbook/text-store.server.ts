const pageBytes = 1 << 20;

export type TextStore = { add: (text: string) => void; at: (index: number) => string | undefined };

/**
 * Many short texts by number, as bytes outside of the heap: a million of them take little more than their characters.
 * `fail` makes the error that is thrown when they would take more than `mostBytes`.
 */
export function createTextStore(mostBytes: number, fail: () => Error): TextStore {
  const pages: Buffer[] = [];
  let starts = new Uint32Array(1024);
  let lengths = new Uint32Array(1024);
  let count = 0;
  let used = pageBytes;
  let bytes = 0;

  function add(text: string): void {
    const length = Buffer.byteLength(text);
    bytes += length + starts.BYTES_PER_ELEMENT + lengths.BYTES_PER_ELEMENT;
    if (bytes > mostBytes || length > pageBytes) throw fail();
    if (used + length > pageBytes) {
      pages.push(Buffer.allocUnsafeSlow(pageBytes));
      used = 0;
    }
    if (count === starts.length) [starts, lengths] = [grown(starts), grown(lengths)];
    pages.at(-1)?.write(text, used);
    starts[count] = (pages.length - 1) * pageBytes + used;
    lengths[count] = length;
    used += length;
    count += 1;
  }

  function at(index: number): string | undefined {
    if (index >= count) return undefined;
    const start = starts[index] as number;
    const from = start % pageBytes;
    return pages[Math.floor(start / pageBytes)]?.toString('utf8', from, from + (lengths[index] as number));
  }

  return { add, at };
}

function grown(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
