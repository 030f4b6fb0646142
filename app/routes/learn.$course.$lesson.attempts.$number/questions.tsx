import { Form } from '@remix-run/react';
import { lessonsMessages } from '#app/i18n/messages/lessons.ts';
import { Button } from '#app/ui/button.tsx';
import { ChoiceField } from '#app/ui/choice-field.tsx';
import { ErrorSummary } from '#app/ui/error-summary.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import type { Open, Sent } from './route.tsx';

/** The questions of an attempt as one form. */
export function Questions({ attempt, sent }: { attempt: Open; sent: Sent }) {
  const { course, lesson, number, allowed, questions } = attempt;
  const say = useSay(lessonsMessages);
  const errorOf = (code: string, at: number) => {
    const mistake = sent?.mistakes[code];
    return mistake && say(mistake, { number: at + 1 });
  };
  const mistakes = questions.flatMap(({ code }, at) => {
    const message = errorOf(code, at);
    return message ? [{ id: `question-${code}`, message }] : [];
  });
  return (
    <Page>
      <PageHead
        back={{ label: lesson.title, href: `/learn/${course.code}/${lesson.code}` }}
        sentence={say('attemptOf', { number, allowed })}
        title={lesson.title}
      />
      <Form method="post" noValidate>
        <div className="grid max-w-prose grid-cols-1 gap-8">
          <ErrorSummary mistakes={mistakes} />
          {questions.map((question, at) => (
            <div className="grid gap-1 border-t pt-4" key={question.code}>
              <p className="text-small text-quiet">{say('question', { number: at + 1, of: questions.length })}</p>
              <QuestionField
                error={errorOf(question.code, at)}
                given={sent?.answers[question.code]}
                question={question}
              />
            </div>
          ))}
          <div className="grid justify-items-start gap-2 border-t pt-6">
            <Button>{say('handIn')}</Button>
            <p className="text-small text-quiet">{say('handInNote')}</p>
          </div>
        </div>
      </Form>
    </Page>
  );
}

type QuestionFieldProps = {
  question: Open['questions'][number];
  error: string | undefined;
  given: string[] | undefined;
};

function QuestionField({ question, error, given }: QuestionFieldProps) {
  const { code, kind, text, unit, choices } = question;
  const say = useSay(lessonsMessages);
  if (kind === 'number') {
    const hint = unit ? say('writeNumberIn', { unit }) : say('writeNumber');
    return (
      <TextField
        autoComplete="off"
        defaultValue={given?.[0]}
        error={error}
        hint={hint}
        inputMode="decimal"
        label={text}
        id={`question-${code}`}
        name={code}
        width="code"
      />
    );
  }
  return (
    <ChoiceField
      choices={choices.map((choice) => ({ value: choice.code, text: choice.text }))}
      chosen={given}
      error={error}
      hint={say(kind === 'single' ? 'chooseOne' : 'chooseAll')}
      label={text}
      id={`question-${code}`}
      name={code}
      several={kind === 'multiple'}
    />
  );
}
