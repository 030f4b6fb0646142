import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findProductPage } from '#app/directory/index.server.ts';
import { productMessages } from '#app/i18n/messages/products.ts';
import { notFound, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Counting } from './counting.tsx';
import { Facts } from './facts.tsx';
import { History } from './history.tsx';
import { Sales } from './sales.tsx';

export const handle = { needs: 'products:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'products:read');
  const { language } = await readPreferences(args.request, viewer);
  const { db, now } = args.context;
  const page = await findProductPage(db, viewer, { sku: args.params.sku ?? '', language, now: now() });
  return page ?? notFound();
}

export type ProductPage = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, () => data?.product.name ?? '');

export default function Product() {
  const page = useLoaderData<typeof loader>();
  const say = useSay(productMessages);
  const { sku, name } = page.product;
  return (
    <Page>
      <PageHead back={{ label: say('title'), href: '/products' }} sentence={sku} title={name} />
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-5">
        <div className="grid grid-cols-1 content-start gap-8 lg:col-span-3">
          <Sales page={page} />
          <Counting programmes={page.programmes} />
        </div>
        <div className="grid grid-cols-1 content-start gap-8 lg:col-span-2">
          <Facts page={page} />
          <History page={page} />
        </div>
      </div>
    </Page>
  );
}
