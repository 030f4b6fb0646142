import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { lazy } from 'react';
import { getHome } from '#app/home/index.server.ts';
import { homeMessages } from '#app/i18n/messages/home.ts';
import { limitMessages } from '#app/i18n/messages/limits.ts';
import { listOwnLimits, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { DistributorHome } from './distributor.tsx';

export const handle = { needs: 'home:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'home:read');
  const { language } = await readPreferences(args.request, viewer);
  const { db, now } = args.context;
  const home = await getHome(db, viewer, { language, now: now() });
  return { name: viewer.name, limits: await listOwnLimits(db, viewer, language), home };
}

export const meta = () => [{ title: 'Tandem' }];

export type Home = Awaited<ReturnType<typeof loader>>['home'];
export type HomeOf<Kind extends Home['kind']> = Extract<Home, { kind: Kind }>;

export default function HomePage() {
  const { name, limits, home } = useLoaderData<typeof loader>();
  const say = useSay(homeMessages);
  const sayLimits = useSay(limitMessages);
  const inside = limits.map(({ kind, titles }) => `${sayLimits(kind)}: ${titles.join(', ')}`).join(' · ');
  return (
    <Page>
      <PageHead sentence={inside && say('limited', { inside })} title={say('welcome', { name })} />
      <HomeOfRole home={home} />
    </Page>
  );
}

/** Loaded by staff only: it is most of the page, and a distributor's home is to be small. */
const StaffHome = lazy(() => import('./staff.tsx'));

function HomeOfRole({ home }: { home: Home }) {
  return home.kind === 'distributor' ? <DistributorHome home={home} /> : <StaffHome home={home} />;
}
