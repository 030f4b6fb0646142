import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { certificatesMessages } from '#app/i18n/messages/certificates.ts';
import { findNumber, findTexts, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { listCertificates } from '#app/training/index.server.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { DateRange } from '#app/ui/date-range.tsx';
import { DistributorFilter } from '#app/ui/distributor-filter.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { ExportBar, ExportLink } from '#app/ui/export-link.tsx';
import { HiddenText } from '#app/ui/hidden-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { OlderPager } from '#app/ui/older-pager.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { sortLink } from '#app/ui/sort-link.ts';
import { type Column, Table } from '#app/ui/table.tsx';
import { ValidityMark } from '#app/ui/validity-mark.tsx';

export const handle = { needs: 'certificates:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'certificates:read');
  const { language } = await readPreferences(args.request, viewer);
  const before = findNumber(args.request, 'before');
  const { db, now } = args.context;
  const isOwn = viewer.role === 'distributor';
  const filter = isOwn ? {} : findTexts(args.request, ['distributor']);
  const { sort } = findTexts(args.request, ['sort']);
  const found = await listCertificates(db, viewer, { ...filter, sort, before, language, now: now() });
  return { before, filter, sort, isOwn, ...found };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(certificatesMessages, language)('title'));

type Found = Awaited<ReturnType<typeof loader>>;
type Certificate = Found['certificates'][number];

export default function Certificates() {
  const { before, filter, sort, isOwn, certificates, older } = useLoaderData<typeof loader>();
  const say = useSay(certificatesMessages);
  const columns = useColumns({ isOwn, filter, sort });
  const exportHref = `/certificates.csv${queryText({ ...filter, sort })}`;
  return (
    <Page>
      <PageHead
        back={{ label: say('toCourses'), href: '/courses' }}
        sentence={say(isOwn ? 'sentenceMine' : 'sentenceStaff')}
        title={say('title')}
      />
      {isOwn ? (
        certificates.length > 0 && <ExportBar href={exportHref} />
      ) : (
        <Filter exportHref={exportHref} filter={filter} sort={sort} />
      )}
      {certificates.length === 0 ? (
        <EmptyState
          action={
            <LinkButton href="/courses" kind="secondary">
              {say('toCourses')}
            </LinkButton>
          }
          title={say('emptyTitle')}
        >
          {say(isOwn ? 'emptyMine' : filter.distributor === undefined ? 'emptyStaff' : 'emptyFiltered')}
        </EmptyState>
      ) : (
        <Table
          caption={say('title')}
          captionHidden
          columns={columns}
          rowKey={({ number }) => number}
          rows={certificates}
        />
      )}
      <OlderPager
        by={sort === undefined ? 'age' : 'order'}
        newestHref={before ? queryText({ ...filter, sort }) : undefined}
        olderHref={older ? queryText({ ...filter, sort, before: older }) : undefined}
      />
    </Page>
  );
}

function Filter({ filter, sort, exportHref }: Pick<Found, 'filter' | 'sort'> & { exportHref: string }) {
  return (
    <Form key={queryText(filter)} method="get">
      {sort && <input name="sort" type="hidden" value={sort} />}
      <DistributorFilter distributor={filter.distributor} links={<ExportLink href={exportHref} />} />
    </Form>
  );
}

type Shown = Pick<Found, 'isOwn' | 'filter' | 'sort'>;

function useColumns({ isOwn, filter, sort = '-number' }: Shown): Column<Certificate>[] {
  const say = useSay(certificatesMessages);
  const sortBy = (by: string, first?: 'descending') => sortLink({ by, sort, query: filter, first });
  const columns: (Column<Certificate> | false)[] = [
    { key: 'course', head: say('course'), cell: ({ title }) => title },
    {
      key: 'state',
      head: say('state'),
      cell: ({ validity }) => <ValidityMark validity={validity} />,
      narrow: 'mark',
    },
    !isOwn && { key: 'holder', head: say('holder'), cell: ({ holder }) => holder },
    !isOwn && {
      key: 'distributor',
      head: say('distributor'),
      cell: ({ distributorName }) => distributorName,
    },
    { key: 'number', head: say('number'), cell: ({ number }) => number, sort: sortBy('number', 'descending') },
    {
      key: 'days',
      head: say('days'),
      cell: ({ from, to }) => <DateRange from={from} to={to} />,
      sort: sortBy('until'),
    },
    {
      key: 'document',
      head: say('document'),
      cell: ({ number, code }) => (
        <span className="flex flex-wrap gap-x-4">
          <TextLink download href={`/certificates/${number}/pdf`}>
            <HiddenText>{say('pdf', { number })}</HiddenText>
            <span aria-hidden="true">PDF</span>
          </TextLink>
          <TextLink href={`/verify/${code}`}>
            {say('verify')}
            <HiddenText> {number}</HiddenText>
          </TextLink>
        </span>
      ),
    },
  ];
  return columns.filter((column) => column !== false);
}
