import type { LoaderFunctionArgs } from '@remix-run/node';
import { csvResponse } from '#app/files/index.server.ts';
import { notFound, requireViewer } from '#app/identity/index.server.ts';
import { templateOf } from '#app/uploads/index.server.ts';

export const handle = { needs: 'imports:make' };

/** A file of a kind to be filled in. */
export async function loader(args: LoaderFunctionArgs) {
  await requireViewer(args, 'imports:make');
  return csvResponse(templateOf(args.params.kind ?? '') ?? notFound());
}
