import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { partnershipMessages } from '#app/i18n/messages/partnerships.ts';
import { notFound, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { findPartnershipPage, type PartnershipPage } from '#app/partnerships/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { StageMark } from '#app/ui/stage-mark.tsx';
import { Coming } from './coming.tsx';
import { Figures } from './figures.tsx';
import { History } from './history.tsx';
import { NextStage } from './next-stage.tsx';
import { Office } from './office.tsx';
import { StagePolicy, StageRebates } from './stage-policy.tsx';

export const handle = { needs: 'partnerships:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'partnerships:read');
  const { language } = await readPreferences(args.request, viewer);
  const { db, now } = args.context;
  const id = args.params.id ?? '';
  return (await findPartnershipPage(db, viewer, { id, language, now: now() })) ?? notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, () => (data ? `${data.name}, ${data.productLineTitle}` : ''));

export type { PartnershipPage };

export default function Partnership() {
  const page = useLoaderData<typeof loader>();
  const say = useSay(partnershipMessages);
  return (
    <Page>
      <PageHead
        back={{ label: say('title'), href: '/partnerships' }}
        mark={<StageMark stage={page.stage} />}
        sentence={page.isStaff ? `${page.code} · ${page.productLineTitle}` : page.name}
        title={page.isStaff ? page.name : page.productLineTitle}
      />
      <Office page={page} />
      <Figures page={page} />
      <NextStage page={page} />
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-5">
        <div className="grid grid-cols-1 content-start gap-8 lg:col-span-3">
          <StagePolicy page={page} />
        </div>
        <div className="grid grid-cols-1 content-start gap-8 lg:col-span-2">
          <Coming page={page} />
          <StageRebates page={page} />
          <History page={page} />
        </div>
      </div>
    </Page>
  );
}
