/** A file that somebody sent, to be saved and never shown, whatever is in it. */
export function downloadResponse({ name, size, stream }: Download): Response {
  return new Response(stream, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeFileName(name)}`,
      'Content-Length': String(size),
    },
  });
}

type Download = { name: string; size: number; stream: ReadableStream<Uint8Array> };

/** RFC 8187 leaves fewer letters as they are than encodeURIComponent does. */
function encodeFileName(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
