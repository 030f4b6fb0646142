import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { programmeMessages } from '#app/i18n/messages/programmes.ts';
import { readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { mayAct } from '#app/identity/index.ts';
import { listOwnProgrammes, listProgrammes } from '#app/rebates/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { DateRange } from '#app/ui/date-range.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { OwnProgrammes } from '#app/ui/own-programmes.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { ProgrammeStateMark } from '#app/ui/programme-state-mark.tsx';
import { type Column, Table } from '#app/ui/table.tsx';

export const handle = { needs: 'programmes:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'programmes:read');
  const { language } = await readPreferences(args.request, viewer);
  const { db, now } = args.context;
  const reading = { language, now: now() };
  if (viewer.role === 'distributor')
    return { isStaff: false as const, own: await listOwnProgrammes(db, viewer, reading) };
  const mayImport = mayAct(viewer, 'programmes:propose') && mayAct(viewer, 'imports:make');
  return { isStaff: true as const, mayImport, programmes: await listProgrammes(db, viewer, reading) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(programmeMessages, language)('title'));

type Found = Awaited<ReturnType<typeof loader>>;
type Programme = Extract<Found, { isStaff: true }>['programmes'][number];

export default function Programmes() {
  const found = useLoaderData<typeof loader>();
  const say = useSay(programmeMessages);
  const { isStaff } = found;
  const count = found.isStaff ? found.programmes.length : found.own.length;
  return (
    <Page>
      <PageHead
        action={
          found.isStaff &&
          found.mayImport && (
            <LinkButton href="/sales/imports/new?kind=programmes" kind="secondary">
              {say('importFile')}
            </LinkButton>
          )
        }
        sentence={say(isStaff ? 'sentenceStaff' : 'sentenceDistributor')}
        title={say('title')}
      />
      {count === 0 && (
        <EmptyState title={say('emptyTitle')}>{say(isStaff ? 'emptyStaff' : 'emptyDistributor')}</EmptyState>
      )}
      {count > 0 && (found.isStaff ? <All programmes={found.programmes} /> : <OwnProgrammes programmes={found.own} />)}
    </Page>
  );
}

/** All of them, those with a draft that waits for approval first. */
function All({ programmes }: { programmes: readonly Programme[] }) {
  const say = useSay(programmeMessages);
  return (
    <Table
      caption={say('title')}
      captionHidden
      columns={useColumns()}
      rowHref={({ code }) => `/programmes/${code}`}
      rowKey={({ code }) => code}
      rows={[...programmes].sort((a, b) => Number(b.draft !== undefined) - Number(a.draft !== undefined))}
    />
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
      narrow: 'mark',
    },
  ];
}
