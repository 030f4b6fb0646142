import type { LoaderFunctionArgs } from '@remix-run/node';
import { csvResponse } from '#app/files/index.server.ts';
import { notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { exportMistakes } from '#app/uploads/index.server.ts';

export const handle = { needs: 'imports:read' };

/** Everything that is wrong in a file that was handed in. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'imports:read');
  const { language } = await readPreferences(args.request, viewer);
  const id = requireNumber(args.params.id);
  return csvResponse((await exportMistakes(args.context.db, { id, language })) ?? notFound());
}
