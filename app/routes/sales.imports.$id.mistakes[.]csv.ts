import type { LoaderFunctionArgs } from '@remix-run/node';
import { csvResponse } from '#app/files/index.server.ts';
import { notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { exportImportMistakes } from '#app/sales/index.server.ts';

export const handle = { needs: 'imports:read' };

/** Everything that was found wrong in an imported file, as far as it is on record. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'imports:read');
  const { language } = await readPreferences(args.request, viewer);
  const id = requireNumber(args.params.id);
  return csvResponse((await exportImportMistakes(args.context.db, { id, language })) ?? notFound());
}
