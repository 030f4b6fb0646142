import type { LoaderFunctionArgs } from '@remix-run/node';
import { downloadResponse } from '#app/files/index.server.ts';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { findUploadedFile } from '#app/uploads/index.server.ts';

export const handle = { needs: 'imports:read' };

/** The file as it was handed in, to be saved and never shown. */
export async function loader(args: LoaderFunctionArgs) {
  await requireViewer(args, 'imports:read');
  const { db, readsOn } = args.context;
  const id = requireNumber(args.params.id);
  return downloadResponse((await findUploadedFile(db, { id, readsOn })) ?? notFound());
}
