import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getHome } from '#app/home/index.server.ts';
import { homeMessages } from '#app/i18n/messages/home.ts';
import { readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { AdministratorHome, AuditorHome, BrandHome } from './brand-and-house.tsx';
import { DistributorHome } from './distributor.tsx';
import { FinanceHome } from './finance.tsx';

export const handle = { needs: 'home:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'home:read');
  const { language } = await readPreferences(args.request, viewer);
  const { db, now } = args.context;
  return { name: viewer.name, home: await getHome(db, viewer, { language, now: now() }) };
}

export const meta = () => [{ title: 'Tandem' }];

export type Home = Awaited<ReturnType<typeof loader>>['home'];
export type HomeOf<Kind extends Home['kind']> = Extract<Home, { kind: Kind }>;

export default function HomePage() {
  const { name, home } = useLoaderData<typeof loader>();
  const say = useSay(homeMessages);
  return (
    <Page>
      <PageHead title={say('welcome', { name })} />
      <HomeOfRole home={home} />
    </Page>
  );
}

function HomeOfRole({ home }: { home: Home }) {
  switch (home.kind) {
    case 'distributor':
      return <DistributorHome home={home} />;
    case 'finance':
      return <FinanceHome home={home} />;
    case 'brand-manager':
      return <BrandHome home={home} />;
    case 'administrator':
      return <AdministratorHome home={home} />;
    case 'auditor':
      return <AuditorHome home={home} />;
  }
}
