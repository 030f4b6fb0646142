import type { Request, RequestHandler, Response } from 'express';

/** A form of the portal is far smaller; what may be larger has no page yet. */
const mostBytes = 64 * 1024;

/** Refuses a body that is too large before anything keeps it, because it need not come from someone who is signed in. */
export const limitBody: RequestHandler = (request, response, next) => {
  if (Number(request.get('Content-Length') ?? 0) > mostBytes) return refuse(response);
  if (request.get('Transfer-Encoding') === undefined) return next();
  readAhead(request, { whenWhole: next, whenTooLarge: () => refuse(response) });
};

/** A body sent in chunks says its size only by its end: it is read as far as the limit, and put back when it is whole. */
function readAhead(request: Request, { whenWhole, whenTooLarge }: { whenWhole(): void; whenTooLarge(): void }): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  request.on('readable', take);

  function take(): void {
    while (request.readableLength > 0) {
      const chunk: Buffer = request.read();
      chunks.push(chunk);
      bytes += chunk.length;
    }
    if (bytes <= mostBytes && !request.complete) return;
    request.off('readable', take);
    if (bytes > mostBytes) whenTooLarge();
    else putBack();
  }

  function putBack(): void {
    request.unshift(Buffer.concat(chunks));
    whenWhole();
  }
}

/** Closing the connection spares us the rest of the body. */
function refuse(response: Response): void {
  response.status(413).set('Connection', 'close').type('text/plain').send('This request is too large.');
}
