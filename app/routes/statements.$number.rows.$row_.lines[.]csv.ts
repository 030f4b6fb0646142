import type { LoaderFunctionArgs } from '@remix-run/node';
import { csvResponse } from '#app/files/index.server.ts';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { exportStatementRowLines } from '#app/statements/index.server.ts';

export const handle = { needs: 'statements:read' };

/** Every line behind a row, those that count and those that do not. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'statements:read');
  const choice = { number: args.params.number ?? '', row: requireNumber(args.params.row) };
  return csvResponse((await exportStatementRowLines(args.context.db, viewer, choice)) ?? notFound());
}
