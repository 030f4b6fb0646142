import type { Request, RequestHandler, Response } from 'express';
import type { Permission } from '#app/identity/index.ts';

/** A form of the portal is far smaller, but for those that carry files or a whole plan. */
const mostBytes = 64 * 1024;

type LargerForm = {
  path: RegExp;
  mostBytes: number;
  /** Without it whoever is signed in may send it, and the page itself says who may not. */
  needs?: Permission;
  /** The page itself reads it piece by piece, and only as far as it likes. */
  isStreamed?: boolean;
};

/** The pages with larger forms, how large these may be, and who may send them. */
const largerForms: LargerForm[] = [
  { path: /^\/claims\/new(\.data)?$/, mostBytes: 24 * 1024 * 1024 },
  { path: /^\/plans\/\d{4}\/edit(\.data)?$/, mostBytes: 1024 * 1024 },
  // Far above what is taken, so that a file that is too large is answered in words; beyond that nobody reads along.
  { path: /^\/sales\/imports\/new(\.data)?$/, mostBytes: 1024 ** 3, needs: 'imports:make', isStreamed: true },
];

type MaySend = (cookie: string | null, needs: Permission | undefined) => Promise<boolean>;

/**
 * Refuses a body that is too large before anything keeps it, because it need not come from someone who is signed in. Who
 * is, may send more where it belongs.
 */
export function limitBody(maySend: MaySend): RequestHandler {
  return (request, response, next) => {
    const larger = largerForms.find(({ path }) => path.test(request.path));
    if (larger === undefined) return limit(request, { mostBytes, next, response });
    maySend(request.get('Cookie') ?? null, larger.needs).then(
      (may) => limit(request, { mostBytes, ...(may && larger), next, response }),
      next,
    );
  };
}

type Limit = { mostBytes: number; isStreamed?: boolean; next: () => void; response: Response };

function limit(request: Request, { mostBytes: most, isStreamed, next, response }: Limit): void {
  if (Number(request.get('Content-Length') ?? 0) > most) refuse(response);
  else if (isStreamed || request.get('Transfer-Encoding') === undefined) next();
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
