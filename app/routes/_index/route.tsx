import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findFirstSteps, getHome } from '#app/home/index.server.ts';
import { homeMessages } from '#app/i18n/messages/home.ts';
import { limitMessages } from '#app/i18n/messages/limits.ts';
import { listOwnLimits, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { AdministratorHome } from './administrator.tsx';
import { AuditorHome } from './auditor.tsx';
import { BrandHome } from './brand.tsx';
import { DistributorHome } from './distributor.tsx';
import { FinanceHome } from './finance.tsx';
import { FirstSteps } from './first-steps.tsx';

export const handle = { needs: 'home:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'home:read');
  const { language } = await readPreferences(args.request, viewer);
  const { db, now } = args.context;
  const reading = { language, now: now() };
  const home = await getHome(db, viewer, reading);
  const limits = await listOwnLimits(db, viewer, language);
  return { name: viewer.name, limits, home, led: await findFirstSteps(db, viewer, language) };
}

export const meta = () => [{ title: 'Tandem' }];

type Found = Awaited<ReturnType<typeof loader>>;
export type Led = NonNullable<Found['led']>;
export type Home = Found['home'];
export type HomeOf<Kind extends Home['kind']> = Extract<Home, { kind: Kind }>;

export default function HomePage() {
  const { name, limits, home, led } = useLoaderData<typeof loader>();
  const say = useSay(homeMessages);
  const sayLimits = useSay(limitMessages);
  const inside = limits.map(({ kind, titles }) => `${sayLimits(kind)}: ${titles.join(', ')}`).join(' · ');
  return (
    <Page>
      <PageHead sentence={inside && say('limited', { inside })} title={say('welcome', { name })} />
      {led && <FirstSteps led={led} />}
      {led?.isWhole !== true && <HomeOfRole home={home} />}
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
