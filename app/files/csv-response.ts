/** A CSV file to be saved. */
export function csvResponse({ text, name }: { text: string | ReadableStream<Uint8Array>; name: string }): Response {
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });
}
