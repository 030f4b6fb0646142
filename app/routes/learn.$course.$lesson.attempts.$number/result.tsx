import { Form } from '@remix-run/react';
import { lessonsMessages } from '#app/i18n/messages/lessons.ts';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { Marked } from './route.tsx';

/** How an attempt went, and question by question what would have been right and why. */
export function Result({ attempt }: { attempt: Marked }) {
  const { course, lesson, number, allowed, passed, right, of, passPercent, left, certificate, questions } = attempt;
  const say = useSay(lessonsMessages);
  return (
    <Page>
      <PageHead
        back={{ label: lesson.title, href: `/learn/${course.code}/${lesson.code}` }}
        sentence={say('attemptOf', { number, allowed })}
        title={lesson.title}
      />
      <Notice state={passed ? 'good' : 'attention'} title={say(passed ? 'passedTitle' : 'notPassedTitle')}>
        <p>{say('resultText', { right, of, percent: passPercent })}</p>
        {passed && certificate && <p>{say('certificateIssued', { number: certificate })}</p>}
        {!passed && <p>{left > 0 ? say('attemptsLeft', { count: left, allowed }) : say('noneLeft')}</p>}
      </Notice>
      <NextSteps attempt={attempt} />
      <Section title={say('answers')}>
        <ol className="grid max-w-prose gap-6">
          {questions.map((question, at) => (
            <MarkedQuestion at={at} key={question.code} of={of} question={question} />
          ))}
        </ol>
      </Section>
    </Page>
  );
}

function NextSteps({ attempt }: { attempt: Marked }) {
  const { course, lesson, passed, left, next, certificate } = attempt;
  const say = useSay(lessonsMessages);
  return (
    <ButtonRow>
      {passed && certificate && (
        <LinkButton download href={`/certificates/${certificate}/pdf`} icon="download">
          {say('getCertificate')}
        </LinkButton>
      )}
      {passed && !certificate && next && (
        <LinkButton href={`/learn/${course.code}/${next.code}`}>{say('toNext', { title: next.title })}</LinkButton>
      )}
      {!passed && left > 0 && (
        <Form action={`/learn/${course.code}/${lesson.code}/attempts`} method="post">
          <Button>{say('tryAgain')}</Button>
        </Form>
      )}
      <LinkButton href={`/courses/${course.code}`} kind="secondary">
        {say('toCourse')}
      </LinkButton>
    </ButtonRow>
  );
}

function MarkedQuestion({ question, at, of }: { question: Marked['questions'][number]; at: number; of: number }) {
  const { text, isRight, given, wanted, explanation } = question;
  const say = useSay(lessonsMessages);
  return (
    <li className="grid gap-2 border-t pt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <p className="text-small text-quiet">{say('question', { number: at + 1, of })}</p>
        <StateMark state={isRight ? 'good' : 'bad'}>{say(isRight ? 'right' : 'wrong')}</StateMark>
      </div>
      <h3 className="font-strong">{text}</h3>
      <KeyValueList
        items={[
          { key: say('youAnswered'), value: <AnswerLines lines={given} /> },
          !isRight && { key: say('rightAnswer'), value: <AnswerLines lines={wanted} /> },
          { key: say('why'), value: explanation },
        ]}
      />
    </li>
  );
}

function AnswerLines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="grid gap-1">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
