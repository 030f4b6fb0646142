import { lessonsMessages } from '#app/i18n/messages/lessons.ts';
import { Button, LinkButton } from './button.tsx';
import { useSay } from './language.tsx';
import { Section } from './section.tsx';
import { StateMark } from './state-mark.tsx';
import { type Column, Table } from './table.tsx';

type MadeAttempt = { number: number; marks: { right: number; of: number; passed: boolean } | undefined };

export type QuizStanding = {
  questions: number;
  passPercent: number;
  allowed: number;
  left: number;
  isPassed: boolean;
  isOver: boolean;
  /** The attempt that was begun and not handed in. */
  open: number | undefined;
  attempts: readonly MadeAttempt[];
};

type QuizStartProps = {
  quiz: QuizStanding;
  /** Where attempts are begun, and under which each stands. */
  base: string;
};

/** What a quiz asks for, the way into it, and the attempts that were made. */
export function QuizStart({ quiz, base }: QuizStartProps) {
  const say = useSay(lessonsMessages);
  const { questions, passPercent, allowed, left, isPassed, isOver, attempts } = quiz;
  return (
    <>
      <div className="grid max-w-prose justify-items-start gap-4">
        <p>
          {say('rules', { count: questions, percent: passPercent })}{' '}
          {isOver ? say('noneLeft') : !isPassed && say('attemptsLeft', { count: left, allowed })}
        </p>
        <Way base={base} quiz={quiz} />
      </div>
      {attempts.length > 0 && (
        <Section title={say('attempts')}>
          <Attempts attempts={attempts} base={base} />
        </Section>
      )}
    </>
  );
}

function Way({ quiz: { open, isPassed, left, attempts }, base }: QuizStartProps) {
  const say = useSay(lessonsMessages);
  if (open !== undefined) return <LinkButton href={`${base}/${open}`}>{say('goOnQuiz', { number: open })}</LinkButton>;
  if (isPassed || left <= 0) return null;
  return (
    <form action={base} method="post">
      <Button>{say(attempts.length > 0 ? 'tryAgain' : 'beginQuiz')}</Button>
    </form>
  );
}

function Attempts({ attempts, base }: { attempts: readonly MadeAttempt[]; base: string }) {
  const say = useSay(lessonsMessages);
  const columns: Column<MadeAttempt>[] = [
    { key: 'attempt', head: say('attempts'), cell: ({ number }) => say('attempt', { number }) },
    {
      key: 'result',
      head: say('result'),
      cell: ({ marks }) => (marks ? say('rightOf', { right: marks.right, of: marks.of }) : ''),
    },
    { key: 'state', head: '', cell: ({ marks }) => <AttemptMark marks={marks} />, narrow: 'mark' },
  ];
  return (
    <div className="max-w-prose">
      <Table
        caption={say('attempts')}
        captionHidden
        columns={columns}
        rowHref={({ number }) => `${base}/${number}`}
        rowKey={({ number }) => number}
        rows={attempts}
      />
    </div>
  );
}

function AttemptMark({ marks }: Pick<MadeAttempt, 'marks'>) {
  const say = useSay(lessonsMessages);
  if (!marks) return <StateMark state="information">{say('open')}</StateMark>;
  return marks.passed ? (
    <StateMark state="good">{say('passed')}</StateMark>
  ) : (
    <StateMark state="bad">{say('notPassed')}</StateMark>
  );
}
