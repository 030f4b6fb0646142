import { dispositionOf } from './file-name.ts';

/** A file that somebody sent, to be saved and never shown, whatever is in it. */
export function downloadResponse({ name, size, stream }: Download): Response {
  return new Response(stream, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': dispositionOf('attachment', name),
      'Content-Length': String(size),
    },
  });
}

type Download = { name: string; size: number; stream: ReadableStream<Uint8Array> };
