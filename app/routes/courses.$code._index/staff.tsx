import { Form } from '@remix-run/react';
import { coursesMessages } from '#app/i18n/messages/courses.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { DoneBy } from '#app/ui/done-by.tsx';
import { FigureRow, FigureTile } from '#app/ui/figure-tile.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { LessonList } from '#app/ui/lesson-list.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import { RequiredLines } from './required.tsx';
import type { Staff } from './route.tsx';

/** A course as the manufacturer sees it: its versions, who takes it, and where it is required. */
export function StaffCourse({ course }: { course: Staff }) {
  const say = useSay(coursesMessages);
  const { code, title, summary, modules, enrolled, certified } = course;
  return (
    <Page>
      <PageHead
        action={<Action course={course} />}
        back={{ label: say('title'), href: '/courses' }}
        sentence={summary}
        title={title}
      />
      <FigureRow>
        <FigureTile figure={enrolled} label={say('enrolled')} />
        <FigureTile figure={certified} href="/certificates" label={say('certifiedPeople')} />
      </FigureRow>
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-3">
        <div className="lg:col-span-2">
          <Section title={say('contents')}>
            <LessonList
              hrefOf={course.mayRead ? (lesson) => `/courses/${code}/versions/${course.number}#${lesson}` : undefined}
              modules={modules}
            />
          </Section>
        </div>
        <Section title={say('facts')}>
          <KeyValueList
            items={[
              { key: say('code'), value: code },
              { key: say('time'), value: say('minutes', { count: course.minutes }) },
              {
                key: say('requiredHead'),
                value: course.required.length > 0 ? <RequiredLines lines={linesOf(course)} /> : say('notRequired'),
              },
              {
                key: say('validity'),
                value: say('validMonths', { count: course.months }),
                note: course.counts && say('countsNote'),
              },
            ]}
          />
        </Section>
      </div>
      <Section title={say('versions')}>
        <Versions course={course} />
      </Section>
    </Page>
  );
}

function linesOf({ required }: Staff) {
  return required.flatMap(({ stage, productLines }) =>
    (productLines ?? [undefined]).map((productLine) => ({ stage, productLine })),
  );
}

function Action({ course: { code, draft, mayRead, mayWrite } }: { course: Staff }) {
  const say = useSay(coursesMessages);
  if (draft !== undefined) {
    return mayRead ? <LinkButton href={`/courses/${code}/versions/${draft}`}>{say('openDraft')}</LinkButton> : null;
  }
  if (!mayWrite) return null;
  return (
    <Form action={`/courses/${code}/versions`} method="post">
      <Button kind="secondary">{say('beginDraft')}</Button>
    </Form>
  );
}

type Version = Staff['versions'][number];

function Versions({ course }: { course: Staff }) {
  const say = useSay(coursesMessages);
  const { code, versions, timeZone, mayRead } = course;
  const newest = versions.find(({ publishedAt }) => publishedAt !== null)?.number;
  const by = (name: string | null, at: string | null) => at && <DoneBy at={at} name={name} timeZone={timeZone} />;
  const columns: Column<Version>[] = [
    { key: 'version', head: say('versionHead'), cell: ({ number }) => say('version', { number }) },
    {
      key: 'state',
      head: say('state'),
      cell: ({ number, publishedAt }) => {
        if (publishedAt === null) return <StateMark state="attention">{say('draft')}</StateMark>;
        if (number === newest) return <StateMark state="good">{say('published')}</StateMark>;
        return <StateMark state="neutral">{say('replaced')}</StateMark>;
      },
      narrow: 'mark',
    },
    { key: 'drafted', head: say('drafted'), cell: ({ drafterName, draftedAt }) => by(drafterName, draftedAt) },
    {
      key: 'published',
      head: say('published'),
      cell: ({ publisherName, publishedAt }) => by(publisherName, publishedAt),
    },
  ];
  return (
    <Table
      caption={say('versions')}
      captionHidden
      columns={columns}
      rowHref={mayRead ? ({ number }) => `/courses/${code}/versions/${number}` : undefined}
      rowKey={({ number }) => number}
      rows={versions}
    />
  );
}
