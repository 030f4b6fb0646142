import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findOwnCode } from '#app/directory/index.server.ts';
import { distributorPath } from '#app/directory/index.ts';
import { sayIn } from '#app/i18n/index.ts';
import { partnershipMessages } from '#app/i18n/messages/partnerships.ts';
import { findNumber, findTexts, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import {
  getBoard,
  listOwnPartnerships,
  listStagePage,
  partnershipFilterNames,
} from '#app/partnerships/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { DirectoryLinks } from '#app/ui/directory-links.tsx';
import { ExportBar } from '#app/ui/export-link.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { PartnershipBoard } from './board.tsx';
import { Filter } from './filter.tsx';
import { OwnList, StageList } from './list.tsx';

export const handle = { needs: 'partnerships:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'partnerships:read');
  const { language } = await readPreferences(args.request, viewer);
  const { db, now } = args.context;
  if (viewer.role === 'distributor') {
    const partnerships = await listOwnPartnerships(db, viewer, { language, now: now() });
    return { kind: 'own' as const, own: await findOwnCode(db, viewer), partnerships };
  }
  const filter = findTexts(args.request, partnershipFilterNames);
  if (!filter.stage) {
    return { kind: 'board' as const, filter, board: await getBoard(db, viewer, { filter, language, now: now() }) };
  }
  const page = findNumber(args.request, 'page') ?? 1;
  const list = await listStagePage(db, viewer, { filter, language, now: now(), page });
  return { kind: 'list' as const, filter, page, list };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(partnershipMessages, language)('title'));

export type Found = Awaited<ReturnType<typeof loader>>;
export type FoundOf<Kind extends Found['kind']> = Extract<Found, { kind: Kind }>;

export default function Partnerships() {
  const found = useLoaderData<typeof loader>();
  const say = useSay(partnershipMessages);
  return (
    <Page wide={found.kind === 'board'}>
      <PageHead sentence={say(found.kind === 'own' ? 'sentenceOwn' : 'sentenceStaff')} title={say('title')} />
      {found.kind === 'own' && (
        <>
          {found.own && <DirectoryLinks companyHref={distributorPath(found.own)} current="partnerships" />}
          {found.partnerships.length > 0 && <ExportBar href="/partnerships.csv" />}
          <OwnList found={found} />
        </>
      )}
      {found.kind === 'board' && (
        <>
          <Filter filter={found.filter} productLines={found.board.productLines} />
          <PartnershipBoard found={found} />
        </>
      )}
      {found.kind === 'list' && (
        <>
          <Filter filter={found.filter} productLines={found.list.productLines} />
          <StageList found={found} />
        </>
      )}
    </Page>
  );
}
