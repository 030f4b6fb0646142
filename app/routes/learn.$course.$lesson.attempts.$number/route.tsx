import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { certifyTaking, findAttemptPage, handIn } from '#app/training/index.server.ts';
import { Questions } from './questions.tsx';
import { Result } from './result.tsx';

export const handle = { needs: 'courses:take' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'courses:take');
  const { language } = await readPreferences(args.request, viewer);
  const { course = '', lesson = '' } = args.params;
  const number = requireNumber(args.params.number);
  const { db, now } = args.context;
  return (await findAttemptPage(db, viewer, { course, lesson, number, language, now: now() })) ?? notFound();
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'courses:take');
  const { language } = await readPreferences(args.request, viewer);
  const { course = '', lesson = '' } = args.params;
  const number = requireNumber(args.params.number);
  const { db, now, origin } = args.context;
  const answers = answersOf(await args.request.formData());
  const answer = await handIn(db, viewer, { course, lesson, number, answers, now: now() });
  if (answer.kind === 'not-found') return notFound();
  if (answer.kind === 'mistakes') return data({ answers, mistakes: answer.mistakes }, { status: 422 });
  if (answer.kind === 'marked' && answer.isComplete) {
    await certifyTaking(db, viewer, { code: course, language, origin, now: now() });
  }
  return redirect(`/learn/${course}/${lesson}/attempts/${number}`, 303);
}

/** Every question is a field of its own name; one with several answers comes once for each. */
function answersOf(form: FormData): Record<string, string[]> {
  const answers: [string, string[]][] = [...new Set(form.keys())].map((name) => [name, form.getAll(name).map(String)]);
  return Object.fromEntries(answers);
}

export const meta: MetaFunction<typeof loader> = ({ data: found }) => [{ title: `${found?.lesson.title} · Tandem` }];

type Found = Awaited<ReturnType<typeof loader>>;
export type Open = Extract<Found, { kind: 'open' }>;
export type Marked = Extract<Found, { kind: 'marked' }>;
export type Sent = ReturnType<typeof useActionData<typeof action>>;

export default function AttemptPage() {
  const found = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return found.kind === 'open' ? <Questions attempt={found} sent={sent} /> : <Result attempt={found} />;
}
