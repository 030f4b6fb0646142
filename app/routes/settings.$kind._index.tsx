import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findFirstProgress } from '#app/home/index.server.ts';
import { languageNames, languages, sayIn } from '#app/i18n/index.ts';
import { settingsMessages } from '#app/i18n/messages/settings.ts';
import { notFound, requireViewer } from '#app/identity/index.server.ts';
import { mayAct } from '#app/identity/index.ts';
import { pageTitle } from '#app/root.tsx';
import { listNames } from '#app/settings/index.server.ts';
import { isNamedKind } from '#app/settings/index.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { FirstStepsBack } from '#app/ui/first-steps-back.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { SettingsLinks } from '#app/ui/settings-links.tsx';
import { type Column, Table } from '#app/ui/table.tsx';

export const handle = { needs: 'settings:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'settings:read');
  const { kind = '' } = args.params;
  if (!isNamedKind(kind)) return notFound();
  const { db } = args.context;
  const progress = await findFirstProgress(db, viewer);
  return { kind, names: await listNames(db, kind), progress, mayChange: mayAct(viewer, 'settings:change') };
}

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) =>
  pageTitle(matches, (language) => sayIn(settingsMessages, language)(found?.kind ?? 'title'));

type Named = Awaited<ReturnType<typeof loader>>['names'][number];

export default function Names() {
  const { kind, names, progress, mayChange } = useLoaderData<typeof loader>();
  const say = useSay(settingsMessages);
  const add = mayChange && <LinkButton href={`/settings/${kind}/new`}>{say(`add-${kind}`)}</LinkButton>;
  const columns: Column<Named>[] = [
    { key: 'code', head: say('code'), cell: ({ code }) => code },
    ...languages.map((language) => ({
      key: language,
      head: languageNames[language],
      cell: ({ title }: Named) => <span lang={language}>{title[language] ?? ''}</span>,
    })),
  ];
  return (
    <Page>
      <PageHead action={add} sentence={say(`sentence-${kind}`)} title={say(kind)} />
      <SettingsLinks current={kind} />
      {names.length > 0 && <FirstStepsBack progress={progress} />}
      {names.length === 0 ? (
        <EmptyState title={say(`empty-${kind}`)}>{say('emptyText')}</EmptyState>
      ) : (
        <Table
          caption={say(kind)}
          captionHidden
          columns={columns}
          rowHref={mayChange ? ({ code }) => `/settings/${kind}/${encodeURIComponent(code)}` : undefined}
          rowKey={({ code }) => code}
          rows={names}
        />
      )}
    </Page>
  );
}
