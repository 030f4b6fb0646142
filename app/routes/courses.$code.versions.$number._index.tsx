import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { courseVersionsMessages } from '#app/i18n/messages/course-versions.ts';
import { coursesMessages } from '#app/i18n/messages/courses.ts';
import { notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { findVersionPage } from '#app/training/index.server.ts';
import { lessonKinds } from '#app/training/index.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { DoneBy } from '#app/ui/done-by.tsx';
import { HiddenText } from '#app/ui/hidden-text.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { LessonList } from '#app/ui/lesson-list.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';

export const handle = { needs: 'course-versions:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'course-versions:read');
  const { language } = await readPreferences(args.request, viewer);
  const { code = '' } = args.params;
  const reading = { code, number: requireNumber(args.params.number), language };
  return (await findVersionPage(args.context.db, viewer, reading)) ?? notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (language) => (data ? sayIn(courseVersionsMessages, language)('versionTitle', data) : ''));

type Found = Awaited<ReturnType<typeof loader>>;

export default function CourseVersion() {
  const version = useLoaderData<typeof loader>();
  const { code, number, title, isDraft, mayPublish, modules, lessons } = version;
  const say = useSay(courseVersionsMessages);
  const sayOfCourse = useSay(coursesMessages);
  return (
    <Page>
      <PageHead
        action={
          mayPublish && (
            <LinkButton href={`/courses/${code}/versions/${number}/publication`}>
              {say('publish', { number })}
            </LinkButton>
          )
        }
        back={{ label: title, href: `/courses/${code}` }}
        mark={<StateMark state={isDraft ? 'attention' : 'good'}>{say(isDraft ? 'isDraft' : 'isPublished')}</StateMark>}
        sentence={say('languageNote')}
        title={say('versionTitle', { title, number })}
      />
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-3">
        <div className="lg:col-span-2">
          <Section title={sayOfCourse('contents')}>
            <LessonList hrefOf={(lesson) => `#${lesson}`} modules={modules} />
          </Section>
        </div>
        <OnRecord version={version} />
      </div>
      {lessons.map((lesson) => (
        <div className="border-t pt-8" key={lesson.code}>
          <LessonInFull lesson={lesson} version={version} />
        </div>
      ))}
    </Page>
  );
}

function OnRecord({ version: { record, timeZone } }: { version: Found }) {
  const { drafterName, draftedAt, publisherName, publishedAt } = record;
  const say = useSay(courseVersionsMessages);
  return (
    <Section title={say('facts')}>
      <KeyValueList
        items={[
          { key: say('drafted'), value: <DoneBy at={draftedAt} name={drafterName} timeZone={timeZone} /> },
          publishedAt && {
            key: say('published'),
            value: <DoneBy at={publishedAt} name={publisherName} timeZone={timeZone} />,
          },
        ]}
      />
    </Section>
  );
}

function LessonInFull({ lesson, version }: { lesson: Found['lessons'][number]; version: Found }) {
  const { code, kind, title, questions, html, fileHref } = lesson;
  const say = useSay(courseVersionsMessages);
  const { Part } = lessonKinds[kind];
  const editHref = `/courses/${version.code}/versions/${version.number}/lessons/${code}`;
  return (
    <Section
      action={
        version.mayWrite && (
          <TextLink href={editHref}>
            {say('edit')}
            <HiddenText> {title}</HiddenText>
          </TextLink>
        )
      }
      id={code}
      note={questions !== undefined && say('questions', { count: questions })}
      title={title}
    >
      <Part fileHref={fileHref} html={html} title={title} />
    </Section>
  );
}
