import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { searchMessages } from '#app/i18n/messages/search.ts';
import { findNumber, findTexts, notFound, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { kindsFor, search, searchKind } from '#app/search/index.server.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Groups } from './groups.tsx';
import { KindPage } from './kind-page.tsx';
import { SearchField } from './search-field.tsx';
import { WhatCanBeFound } from './what-can-be-found.tsx';

export const handle = { needs: 'home:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'home:read');
  const { q: text = '', kind } = findTexts(args.request, ['q', 'kind']);
  const page = findNumber(args.request, 'page') ?? 1;
  const { language } = await readPreferences(args.request, viewer);
  const { db, now } = args.context;
  const asked = { text, language, now: now() };
  if (kind !== undefined) {
    const found = (await searchKind(db, viewer, { ...asked, key: kind, page })) ?? notFound();
    return { typed: found.typed, ofKind: { ...found, page } };
  }
  const found = await search(db, viewer, asked);
  if (found) return found;
  return { typed: '', kinds: kindsFor(viewer).map(({ key }) => key), isOwn: viewer.distributorId !== null };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) => {
    const say = sayIn(searchMessages, language);
    return data?.typed ? say('resultsFor', { text: data.typed }) : say('title');
  });

export default function Search() {
  const found = useLoaderData<typeof loader>();
  const say = useSay(searchMessages);
  return (
    <Page>
      <PageHead title={found.typed ? say('resultsFor', { text: found.typed }) : say('title')} />
      <SearchField key={found.typed} typed={found.typed} />
      <div className="grid max-w-prose grid-cols-1 gap-8">
        <Answer {...found} />
      </div>
    </Page>
  );
}

function Answer(found: ReturnType<typeof useLoaderData<typeof loader>>) {
  const say = useSay(searchMessages);
  if ('ofKind' in found && found.ofKind) return <KindPage {...found.ofKind} />;
  if ('kinds' in found && found.kinds) return <WhatCanBeFound isOwn={found.isOwn} kinds={found.kinds} />;
  if (found.groups.length > 0) return <Groups groups={found.groups} typed={found.typed} />;
  return <EmptyState title={say('noneTitle')}>{say('noneText')}</EmptyState>;
}
