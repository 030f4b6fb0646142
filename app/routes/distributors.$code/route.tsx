import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findDistributorPage } from '#app/directory/index.server.ts';
import { distributorPath } from '#app/directory/index.ts';
import { distributorMessages } from '#app/i18n/messages/distributors.ts';
import { notFound, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { DirectoryLinks } from '#app/ui/directory-links.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { StatusMark } from '#app/ui/status-mark.tsx';
import { Facts } from './facts.tsx';
import { History } from './history.tsx';
import { Funds, JointPlans } from './marketing.tsx';
import { Programmes, Sales, Statements } from './money.tsx';
import { Partnerships } from './partnerships.tsx';
import { Certificates, People } from './people.tsx';

export const handle = { needs: 'distributor-page:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'distributor-page:read');
  const { language } = await readPreferences(args.request, viewer);
  const { db, now } = args.context;
  const page = await findDistributorPage(db, viewer, { code: args.params.code ?? '', language, now: now() });
  return page ?? notFound();
}

export type DistributorPage = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, () => data?.name ?? '');

export default function Distributor() {
  const page = useLoaderData<typeof loader>();
  const say = useSay(distributorMessages);
  const { code, name, facts, isStaff } = page;
  return (
    <Page>
      <PageHead
        back={isStaff ? { label: say('title'), href: '/distributors' } : undefined}
        mark={facts && <StatusMark status={facts.status} />}
        sentence={code}
        title={name}
      />
      {!isStaff && <DirectoryLinks companyHref={distributorPath(code)} current="company" />}
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-5">
        <div className="grid grid-cols-1 content-start gap-8 lg:col-span-3">
          <Partnerships partnerships={page.rooms.partnerships} />
          <Sales code={code} sales={page.rooms.sales} />
          <Statements page={page} />
          <Programmes programmes={page.rooms.programmes} />
        </div>
        <div className="grid grid-cols-1 content-start gap-8 lg:col-span-2">
          <Facts page={page} />
          <Funds funds={page.rooms.funds} />
          <JointPlans plans={page.rooms.plans} />
          <Certificates page={page} />
          <People page={page} />
          <History page={page} />
        </div>
      </div>
    </Page>
  );
}
