import type { Database } from '#db/connect.ts';
import type { Attempt } from '#db/queries/attempts.ts';
import { type Language, localText } from '../i18n/index.ts';
import type { Viewer } from '../identity/index.ts';
import { findLesson, type Quiz } from './course.ts';
import type { Drawn } from './draw-questions.ts';
import { findTaking, learnerOf } from './find-taking.server.ts';
import { markAnswers, questionsOf } from './mark-answers.ts';
import { neighboursOf } from './progress.ts';
import type { Question } from './questions.ts';

type Reading = { course: string; lesson: string; number: number; language: Language; now: Date };

/**
 * An attempt of the viewer's: while it is open its questions, without anything that tells which answers are right; once it
 * is handed in what was answered, what would have been right, and why.
 */
export async function findAttemptPage(db: Database, viewer: Viewer, reading: Reading) {
  const { course, lesson, number, language, now } = reading;
  const taking = await findTaking(db, learnerOf(viewer), { code: course, now });
  const quiz = taking && findLesson(taking.version.definition, lesson);
  const attempts = taking?.attempts.get(lesson) ?? [];
  const attempt = attempts.find((one) => one.number === number);
  if (!taking || quiz?.kind !== 'quiz' || !attempt) return undefined;
  const next = neighboursOf(taking.version.definition, lesson).next;
  const page = {
    course: { code: course, title: localText(taking.version.definition.title, language) },
    lesson: { code: lesson, title: localText(quiz.title, language) },
    number,
    allowed: quiz.attempts,
    passPercent: quiz.passPercent,
    left: quiz.attempts - attempts.filter(({ marks }) => marks !== undefined).length,
    next: next && { code: next.code, title: localText(next.title, language) },
    certificate: taking.enrolment.certificate,
    isComplete: taking.progress.isComplete,
  };
  return attempt.marks
    ? { ...page, kind: 'marked' as const, ...resultOf(quiz, attempt.drawn, attempt.marks, language) }
    : { ...page, kind: 'open' as const, questions: askedOf(quiz, attempt.drawn, language) };
}

/** The questions as they are asked, with their choices in the order in which they were drawn. */
function askedOf(quiz: Quiz, drawn: Drawn, language: Language) {
  return questionsOf(quiz, drawn).map((question, index) => ({
    code: question.code,
    kind: question.kind,
    text: localText(question.text, language),
    unit: unitOf(question, language),
    choices: choicesOf(question, drawn[index]?.choices ?? []).map(({ code, text }) => {
      return { code, text: localText(text, language) };
    }),
  }));
}

function resultOf(quiz: Quiz, drawn: Drawn, marks: NonNullable<Attempt['marks']>, language: Language) {
  const { right } = markAnswers(quiz, drawn, marks.answers);
  return {
    right: marks.rightCount,
    of: marks.questionCount,
    passed: marks.passed,
    questions: questionsOf(quiz, drawn).map((question) => ({
      code: question.code,
      text: localText(question.text, language),
      isRight: right.has(question.code),
      given: given(question, marks.answers[question.code] ?? [], language),
      wanted: wanted(question, language),
      explanation: localText(question.explanation, language),
    })),
  };
}

function given(question: Question, answer: readonly string[], language: Language): string[] {
  if (question.kind === 'number') return answer.slice(0, 1).map((text) => withUnit(question, text.trim(), language));
  return question.choices.filter(({ code }) => answer.includes(code)).map(({ text }) => localText(text, language));
}

function wanted(question: Question, language: Language): string[] {
  if (question.kind === 'number') return [withUnit(question, question.answer, language)];
  return question.choices.filter(({ right }) => right).map(({ text }) => localText(text, language));
}

function withUnit(question: Question, figure: string, language: Language): string {
  return [figure, unitOf(question, language)].filter(Boolean).join(' ');
}

function unitOf(question: Question, language: Language): string | undefined {
  return question.kind === 'number' && question.unit ? localText(question.unit, language) : undefined;
}

function choicesOf(question: Question, order: readonly string[]) {
  if (question.kind === 'number') return [];
  return order.flatMap((code) => question.choices.find((choice) => choice.code === code) ?? []);
}
