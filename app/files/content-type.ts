/** Any byte may stand in its place. */
const any = -1;

const signatures: [string, number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['application/zip', [0x50, 0x4b, 0x03, 0x04]],
  ['video/mp4', [any, any, any, any, 0x66, 0x74, 0x79, 0x70]],
  ['video/webm', [0x1a, 0x45, 0xdf, 0xa3]],
];

/** The media type that the first bytes prove. What proves nothing is bytes, which a browser saves and never shows. */
export function contentTypeOf(bytes: Uint8Array): string {
  const found = signatures.find(([, signature]) =>
    signature.every((byte, index) => byte === any || bytes[index] === byte),
  );
  return found?.[0] ?? 'application/octet-stream';
}
