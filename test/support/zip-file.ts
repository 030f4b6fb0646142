/** Where the headers of a part stand in a ZIP file: the one before its bytes, and the one in the list at the end. */
export type PartHeaders = { view: DataView; local: number; central: number };

/** A copy of a ZIP file in which something of one part is changed. */
export function patchZip(zip: Uint8Array, part: string, change: (headers: PartHeaders) => void): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  let central = view.getUint32(end + 16, true);
  while (central < end) {
    const nameLength = view.getUint16(central + 28, true);
    const name = Buffer.from(bytes.subarray(central + 46, central + 46 + nameLength)).toString();
    if (name === part) {
      change({ view, local: view.getUint32(central + 42, true), central });
      return bytes;
    }
    central += 46 + nameLength + view.getUint16(central + 30, true) + view.getUint16(central + 32, true);
  }
  throw new Error(`there is no part ${part}`);
}

/** Where the bytes of a part begin. */
export function startOfBytes({ view, local }: PartHeaders): number {
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}
