import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { programmeMessages } from '#app/i18n/messages/programmes.ts';
import { readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { listProgrammes } from '#app/rebates/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { DateRange } from '#app/ui/date-range.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { ProgrammeStateMark } from '#app/ui/programme-state-mark.tsx';
import { type Column, Table } from '#app/ui/table.tsx';

export const handle = { needs: 'programmes:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'programmes:read');
  const { language } = await readPreferences(args.request, viewer);
  const programmes = await listProgrammes(args.context.db, viewer, { language, now: args.context.now() });
  return { programmes, isStaff: viewer.role !== 'distributor' };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(programmeMessages, language)('title'));

type Programme = Awaited<ReturnType<typeof loader>>['programmes'][number];

export default function Programmes() {
  const { programmes, isStaff } = useLoaderData<typeof loader>();
  const say = useSay(programmeMessages);
  const columns = useColumns();
  return (
    <Page>
      <PageHead sentence={say(isStaff ? 'sentenceStaff' : 'sentenceDistributor')} title={say('title')} />
      {programmes.length === 0 ? (
        <EmptyState title={say('emptyTitle')}>{say(isStaff ? 'emptyStaff' : 'emptyDistributor')}</EmptyState>
      ) : (
        <Table
          caption={say('title')}
          captionHidden
          columns={columns}
          rowHref={({ code }) => `/programmes/${code}`}
          rowKey={({ code }) => code}
          rows={programmes}
        />
      )}
    </Page>
  );
}

function useColumns(): Column<Programme>[] {
  const say = useSay(programmeMessages);
  return [
    { key: 'title', head: say('programme'), cell: ({ title }) => title },
    { key: 'code', head: say('code'), cell: ({ code }) => code },
    { key: 'period', head: say('period'), cell: ({ period }) => say(period) },
    { key: 'currency', head: say('currency'), cell: ({ currency }) => currency, narrow: 'hidden' },
    {
      key: 'term',
      head: say('termHead'),
      cell: ({ term }) => <DateRange {...term} />,
    },
    {
      key: 'state',
      head: say('state'),
      cell: ({ state, draft, code }) => (
        <>
          <ProgrammeStateMark state={state} />
          {draft !== undefined && state !== 'draft' && (
            <TextLink className="block" href={`/programmes/${code}/versions/${draft}`}>
              {say('draftWaits', { number: draft })}
            </TextLink>
          )}
        </>
      ),
    },
  ];
}
