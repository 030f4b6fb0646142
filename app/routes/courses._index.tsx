import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { coursesMessages } from '#app/i18n/messages/courses.ts';
import { readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { listAllCourses, listMyCourses } from '#app/training/index.server.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { EnrolmentMark } from '#app/ui/enrolment-mark.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { type Column, Table } from '#app/ui/table.tsx';

export const handle = { needs: 'courses:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'courses:read');
  const { language } = await readPreferences(args.request, viewer);
  const { db, now } = args.context;
  const reading = { language, now: now() };
  return viewer.role === 'distributor'
    ? { kind: 'mine' as const, courses: await listMyCourses(db, viewer, reading) }
    : { kind: 'all' as const, courses: await listAllCourses(db, viewer, reading) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(coursesMessages, language)('title'));

type Found = Awaited<ReturnType<typeof loader>>;
type Mine = Extract<Found, { kind: 'mine' }>['courses'][number];
type All = Extract<Found, { kind: 'all' }>['courses'][number];

export default function Courses() {
  const found = useLoaderData<typeof loader>();
  const say = useSay(coursesMessages);
  const isMine = found.kind === 'mine';
  return (
    <Page>
      <PageHead
        action={
          <LinkButton href="/certificates" kind="secondary">
            {say(isMine ? 'seeCertificate' : 'allCertificates')}
          </LinkButton>
        }
        sentence={say(isMine ? 'sentenceMine' : 'sentenceStaff')}
        title={say('title')}
      />
      {found.courses.length === 0 && (
        <EmptyState title={say('emptyTitle')}>{say(isMine ? 'emptyMine' : 'emptyStaff')}</EmptyState>
      )}
      {found.courses.length > 0 &&
        (isMine ? <MyCourses courses={found.courses} /> : <AllCourses courses={found.courses} />)}
    </Page>
  );
}

function MyCourses({ courses }: { courses: Mine[] }) {
  const say = useSay(coursesMessages);
  const columns: Column<Mine>[] = [
    { key: 'course', head: say('course'), cell: ({ title }) => title },
    {
      key: 'required',
      head: say('requiredHead'),
      cell: ({ required }) => say(required ? 'required' : 'notRequired'),
    },
    { key: 'time', head: say('time'), cell: ({ minutes }) => say('minutes', { count: minutes }) },
    {
      key: 'progress',
      head: say('progress'),
      cell: ({ standing, done, total, certificateTo }) =>
        certificateTo
          ? say('certifiedTo', { date: certificateTo })
          : standing !== 'none' && say('lessonsDone', { done, count: total }),
    },
    {
      key: 'state',
      head: say('state'),
      cell: ({ standing }) => <EnrolmentMark standing={standing} />,
      narrow: 'mark',
    },
  ];
  return (
    <Table
      caption={say('title')}
      captionHidden
      columns={columns}
      rowHref={({ code }) => `/courses/${code}`}
      rowKey={({ code }) => code}
      rows={courses}
    />
  );
}

function AllCourses({ courses }: { courses: All[] }) {
  const say = useSay(coursesMessages);
  const columns: Column<All>[] = [
    { key: 'course', head: say('course'), cell: ({ title }) => title },
    { key: 'code', head: say('code'), cell: ({ code }) => code },
    {
      key: 'state',
      head: say('state'),
      cell: ({ published, draft }) => (
        <span className="grid gap-1">
          {published !== undefined && (
            <StateMark state="good">
              {say('published')} · {say('version', { number: published })}
            </StateMark>
          )}
          {draft !== undefined && (
            <StateMark state="attention">
              {say('draft')} · {say('version', { number: draft })}
            </StateMark>
          )}
        </span>
      ),
    },
    {
      key: 'enrolled',
      head: say('enrolled'),
      cell: ({ enrolled }) => enrolled,
      align: 'end',
      narrow: 'figure',
    },
    {
      key: 'certified',
      head: say('certifiedPeople'),
      cell: ({ certified }) => certified,
      align: 'end',
      narrow: 'figure',
    },
  ];
  return (
    <Table
      caption={say('title')}
      captionHidden
      columns={columns}
      rowHref={({ code }) => `/courses/${code}`}
      rowKey={({ code }) => code}
      rows={courses}
    />
  );
}
