import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound, requireViewer } from '#app/identity/index.server.ts';
import { findLessonFile } from '#app/training/index.server.ts';
import { readRange } from '#app/training/index.ts';

export const handle = { needs: 'courses:take' };

/** A film or a PDF; of a film the browser asks for the stretch that it plays. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'courses:take');
  const { course = '', lesson = '' } = args.params;
  const { db, now } = args.context;
  const { bytes, contentType } = (await findLessonFile(db, viewer, { course, lesson, now: now() })) ?? notFound();
  const size = bytes.byteLength;
  const range = readRange(args.request.headers.get('Range'), size);
  if (range === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${size}` } });
  }
  const part = range ? bytes.subarray(range.from, range.to + 1) : bytes;
  const headers = {
    'Content-Type': contentType,
    'Content-Disposition': 'inline',
    'Content-Length': String(part.byteLength),
    'Accept-Ranges': 'bytes',
    ...(range && { 'Content-Range': `bytes ${range.from}-${range.to}/${size}` }),
  };
  return new Response(part, { status: range ? 206 : 200, headers });
}
