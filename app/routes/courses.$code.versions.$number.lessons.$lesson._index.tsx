import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { languageNames, sayIn } from '#app/i18n/index.ts';
import { courseVersionsMessages } from '#app/i18n/messages/course-versions.ts';
import { notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { actorOf } from '#app/identity/index.ts';
import { pageTitle } from '#app/root.tsx';
import { findLessonToEdit, saveLesson } from '#app/training/index.server.ts';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { ErrorSummary } from '#app/ui/error-summary.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { RawText } from '#app/ui/raw-text.tsx';
import { Section } from '#app/ui/section.tsx';
import { TextAreaField } from '#app/ui/text-area-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const handle = { needs: 'courses:write' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'courses:write');
  const { language } = await readPreferences(args.request, viewer);
  const { code = '', lesson = '' } = args.params;
  const reading = { code, number: requireNumber(args.params.number), lesson, language };
  return (await findLessonToEdit(args.context.db, reading)) ?? notFound();
}

/** Saves what was written in the language in which the form was shown. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'courses:write');
  const { language } = await readPreferences(args.request, viewer);
  const { code = '', lesson = '' } = args.params;
  const number = requireNumber(args.params.number);
  const { db, now } = args.context;
  const form = await args.request.formData();
  const written = { title: String(form.get('title') ?? ''), text: String(form.get('text') ?? '') };
  const revision = requireNumber(String(form.get('revision') ?? ''));
  const saving = { code, number, lesson, language, ...written, revision, actor: actorOf(viewer), now: now() };
  const answer = await saveLesson(db, saving);
  if (answer.kind === 'saved') return redirect(`/courses/${code}/versions/${number}#${lesson}`, 303);
  if (answer.kind === 'not-found' || answer.kind === 'not-allowed' || answer.kind === 'published-already') {
    return notFound();
  }
  return data({ written, answer }, { status: answer.kind === 'newer-draft' ? 409 : 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) =>
  pageTitle(matches, (language) => (found ? sayIn(courseVersionsMessages, language)('editLesson', found) : ''));

export default function EditLesson() {
  const { code, number, lesson, revision, title, text, course } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const say = useSay(courseVersionsMessages);
  const language = languageNames[useLanguage()];
  const versionHref = `/courses/${code}/versions/${number}`;
  const answer = sent?.answer;
  const newer = answer?.kind === 'newer-draft' ? answer : undefined;
  const titleError = answer?.kind === 'empty' && answer.title ? say('titleMissing') : undefined;
  const textError = answer?.kind === 'empty' && answer.text ? say('textMissing') : undefined;
  const mistakes = [
    ...(titleError ? [{ id: 'title', message: titleError }] : []),
    ...(textError ? [{ id: 'text', message: textError }] : []),
  ];
  return (
    <Page>
      <PageHead
        back={{ label: say('versionTitle', { title: course, number }), href: `${versionHref}#${lesson}` }}
        sentence={say('editSentence', { language, number })}
        title={say('editLesson', { title })}
      />
      {newer && <Notice state="attention">{say('newerDraft')}</Notice>}
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-2">
        <Form method="post" noValidate>
          <FormBody>
            <ErrorSummary mistakes={mistakes} />
            <input name="revision" type="hidden" value={newer?.revision ?? revision} />
            <TextField
              defaultValue={sent?.written.title ?? title}
              error={titleError}
              label={say('lessonTitle')}
              name="title"
              width="full"
            />
            <TextAreaField
              defaultValue={sent?.written.text ?? text}
              error={textError}
              hint={say('textHint')}
              label={say('lessonText')}
              name="text"
              rows={24}
            />
            <ButtonRow>
              <Button>{say('save')}</Button>
              <LinkButton href={versionHref} kind="quiet">
                {say('back')}
              </LinkButton>
            </ButtonRow>
          </FormBody>
        </Form>
        {newer && (
          <Section title={say('nowInDraft')}>
            <p className="font-strong">{newer.title}</p>
            <RawText>{newer.text}</RawText>
          </Section>
        )}
      </div>
    </Page>
  );
}
