import type { Request, RequestHandler, Response } from 'express';

/** A form of the portal is far smaller, but for those that carry files or a whole plan. */
const mostBytes = 64 * 1024;

/** The pages with larger forms, and how large these may be. */
const largerForms: [path: RegExp, mostBytes: number][] = [
  [/^\/claims\/new(\.data)?$/, 24 * 1024 * 1024],
  [/^\/plans\/\d{4}\/edit(\.data)?$/, 1024 * 1024],
];

type IsSignedIn = (cookie: string | null) => Promise<boolean>;

/**
 * Refuses a body that is too large before anything keeps it, because it need not come from someone who is signed in. Who
 * is, may send more where it belongs.
 */
export function limitBody(isSignedIn: IsSignedIn): RequestHandler {
  return (request, response, next) => {
    const larger = largerForms.find(([path]) => path.test(request.path))?.[1];
    if (larger === undefined) return limit(request, { mostBytes, next, response });
    isSignedIn(request.get('Cookie') ?? null).then(
      (may) => limit(request, { mostBytes: may ? larger : mostBytes, next, response }),
      next,
    );
  };
}

type Limit = { mostBytes: number; next: () => void; response: Response };

function limit(request: Request, { mostBytes: most, next, response }: Limit): void {
  if (Number(request.get('Content-Length') ?? 0) > most) refuse(response);
  else if (request.get('Transfer-Encoding') === undefined) next();
  else readAhead(request, { most, whenWhole: next, whenTooLarge: () => refuse(response) });
}

/** A body sent in chunks says its size only by its end: it is read as far as the limit, and put back when it is whole. */
function readAhead(
  request: Request,
  { most, whenWhole, whenTooLarge }: { most: number; whenWhole(): void; whenTooLarge(): void },
): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  request.on('readable', take);

  function take(): void {
    while (request.readableLength > 0) {
      const chunk: Buffer = request.read();
      chunks.push(chunk);
      bytes += chunk.length;
    }
    if (bytes <= most && !request.complete) return;
    request.off('readable', take);
    if (bytes > most) whenTooLarge();
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
