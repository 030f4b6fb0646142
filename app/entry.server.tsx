import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
} from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { pageStream } from './page-stream.server.ts';
import { ScriptContext } from './root.tsx';

const abortAfter = 10_000;

/** Writes a page: to a person as soon as its frame stands, to a machine that reads it when it is complete. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  const whenReady = isbot(request.headers.get('User-Agent')) ? 'onAllReady' : 'onShellReady';
  return new Promise((resolve, reject) => {
    let responseStatus = status;
    const { pipe, abort } = renderToPipeableStream(
      <ScriptContext.Provider value={{ src: remixContext.manifest.entry.module, nonce }}>
        <RemixServer abortDelay={abortAfter} context={remixContext} nonce={nonce} url={request.url} />
      </ScriptContext.Provider>,
      {
        nonce,
        [whenReady]() {
          const body = pageStream();
          headers.set('Content-Type', 'text/html; charset=utf-8');
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: responseStatus }));
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          responseStatus = 500;
          console.error(error);
        },
      },
    );
    setTimeout(abort, abortAfter + 1000).unref();
  });
}

/** Our own mistakes go to the log with the request's id; the page shows a sentence and the id only. */
export function handleError(error: unknown, { request, context }: ActionFunctionArgs): void {
  if (!request.signal.aborted) console.error(`request ${context.requestId}`, error);
}
