import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { lessonsMessages } from '#app/i18n/messages/lessons.ts';
import { notFound, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { findLessonPage } from '#app/training/index.server.ts';
import { lessonKinds } from '#app/training/index.ts';
import { Button } from '#app/ui/button.tsx';
import { useSay } from '#app/ui/language.tsx';
import { LessonPager } from '#app/ui/lesson-pager.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { QuizStart } from '#app/ui/quiz-start.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';

export const handle = { needs: 'courses:take' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'courses:take');
  const { language } = await readPreferences(args.request, viewer);
  const { course = '', lesson = '' } = args.params;
  const { db, now } = args.context;
  return (await findLessonPage(db, viewer, { course, lesson, language, now: now() })) ?? notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.shown.title} · Tandem` }];

export default function LessonPage() {
  const { course, code, kind, module, minutes, isDone, shown, quiz, previous, next } = useLoaderData<typeof loader>();
  const say = useSay(lessonsMessages);
  const { Part } = lessonKinds[kind];
  const base = `/learn/${course.code}`;
  return (
    <Page>
      <PageHead
        back={{ label: course.title, href: `/courses/${course.code}` }}
        mark={isDone && <StateMark state="good">{say(quiz ? 'isPassed' : 'isDone')}</StateMark>}
        sentence={say('lessonOf', { module, count: minutes })}
        title={shown.title}
      />
      <Part {...shown} />
      {quiz && <QuizStart base={`${base}/${code}/attempts`} quiz={quiz} />}
      {!quiz && !isDone && (
        <Form action={`${base}/${code}/completion`} method="post">
          <Button icon="check">{say(next ? 'finishAndNext' : 'finish')}</Button>
        </Form>
      )}
      <LessonPager
        nextHref={next && `${base}/${next.code}`}
        nextTitle={next?.title}
        previousHref={previous && `${base}/${previous.code}`}
        previousTitle={previous?.title}
      />
    </Page>
  );
}
