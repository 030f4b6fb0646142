import { text } from 'node:stream/consumers';
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { pageStream } from '#app/page-stream.server.ts';

// Paragraphs of 3, 6, 9 … bytes: their signs fall on the end of each buffer in every way.
const page = (
  <main>
    {Array.from({ length: 300 }, (_, index) => (
      <p key={String(index)} title={'返'.repeat(index)}>
        {'利'.repeat(index + 1)}
      </p>
    ))}
  </main>
);

test('a page in Chinese arrives whole, without the zeroes that React leaves at the end of its buffers', async () => {
  const body = pageStream();
  renderToPipeableStream(page).pipe(body);
  expect(await text(body)).toBe(renderToStaticMarkup(page));
});
