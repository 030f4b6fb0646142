import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { sayIn } from '#app/i18n/index.ts';
import { isDemonstration, notFound, requireViewer } from '#app/identity/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { texts } from '#app/ui/gallery/texts.ts';
import { Gallery } from '#app/ui/gallery.tsx';

export const handle = { needs: 'home:read' };

export async function loader(args: LoaderFunctionArgs) {
  await requireViewer(args, 'home:read');
  return (await isDemonstration(args.context.db)) ? null : notFound();
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (language) => sayIn(texts, language)('title'));

export default Gallery;
