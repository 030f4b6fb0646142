import { Form } from '@remix-run/react';
import { coursesMessages } from '#app/i18n/messages/courses.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { EnrolmentMark } from '#app/ui/enrolment-mark.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { LessonList } from '#app/ui/lesson-list.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { ProgressBar } from '#app/ui/progress-bar.tsx';
import { Section } from '#app/ui/section.tsx';
import { RequiredLines } from './required.tsx';
import type { Mine } from './route.tsx';

/** What the course teaches, how far it is done, and where to go on. */
export function MyCourse({ course }: { course: Mine }) {
  const say = useSay(coursesMessages);
  const { code, title, summary, standing, modules, requiredFor, isEnrolled, mayEnrol } = course;
  const isTaking = isEnrolled && !mayEnrol;
  return (
    <Page>
      <PageHead
        action={<Action course={course} />}
        back={{ label: say('title'), href: '/courses' }}
        mark={<EnrolmentMark standing={standing} />}
        sentence={summary}
        title={title}
      />
      <Standing course={course} />
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-3">
        <div className="lg:col-span-2">
          <Section title={say('contents')}>
            <LessonList hrefOf={isTaking ? (lesson) => `/learn/${code}/${lesson}` : undefined} modules={modules} />
          </Section>
        </div>
        <Section title={say('facts')}>
          <KeyValueList
            items={[
              { key: say('time'), value: say('minutes', { count: course.minutes }) },
              {
                key: say('requiredHead'),
                value: requiredFor.length > 0 ? <RequiredLines lines={requiredFor} /> : say('notRequired'),
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
    </Page>
  );
}

function Action({ course }: { course: Mine }) {
  const say = useSay(coursesMessages);
  const { code, standing, modules, progress, isEnrolled, mayEnrol } = course;
  if (mayEnrol) {
    return (
      <Form action={`/courses/${code}/enrolment`} method="post">
        <Button>{say(isEnrolled ? 'enrolAnew' : 'enrol')}</Button>
      </Form>
    );
  }
  if (standing === 'complete') {
    return (
      <Form action={`/courses/${code}/certificate`} method="post">
        <Button>{say('getCertificate')}</Button>
      </Form>
    );
  }
  const next = modules.flatMap(({ lessons }) => lessons).find((lesson) => lesson.code === progress?.next);
  if (standing === 'begun' && next) {
    return <LinkButton href={`/learn/${code}/${next.code}`}>{say('goOn', { lesson: next.title })}</LinkButton>;
  }
  if (standing === 'certified') return <LinkButton href="/certificates">{say('seeCertificate')}</LinkButton>;
  return null;
}

function Standing({ course }: { course: Mine }) {
  const say = useSay(coursesMessages);
  const { standing, progress, certificate, certificateTo, mayEnrol, requiredFor } = course;
  const held = { number: certificate ?? '', date: certificateTo ?? '' };
  if (standing === 'certified') return <Notice state="good">{say('certifiedText', held)}</Notice>;
  if (standing === 'renewable') return <Notice state="attention">{say('renewableText', held)}</Notice>;
  if (standing === 'failed') {
    return <Notice state="attention">{say(mayEnrol ? 'failedAnewText' : 'failedText')}</Notice>;
  }
  if (progress) {
    const { done, total } = progress;
    return <ProgressBar done={done} text={say('lessonsDone', { done, count: total })} total={total} />;
  }
  return requiredFor.length > 0 ? <Notice state="information">{say('requiredText')}</Notice> : null;
}
