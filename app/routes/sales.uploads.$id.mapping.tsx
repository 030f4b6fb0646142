import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { uploadMessages } from '#app/i18n/messages/uploads.ts';
import { notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { ErrorSummary } from '#app/ui/error-summary.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { findUpload, saveMapping } from '#app/uploads/index.server.ts';

export const handle = { needs: 'imports:make' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'imports:make');
  const { language } = await readPreferences(args.request, viewer);
  const id = requireNumber(args.params.id);
  const found = await findUpload(args.context.db, viewer, { id, page: 1, language });
  if (!found?.mayDecide) return notFound();
  const { fileName, revision, columns, understood, isFree } = found;
  // There is nothing to match while it is read, and once it was decided.
  if (!isFree || !understood || columns.length === 0) throw redirect(`/sales/uploads/${id}`);
  const headers = [...new Set(understood.headers)].filter((header) => header !== '');
  return { id, fileName, revision, columns, headers };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'imports:make');
  const { db, now, wakeWorkers } = args.context;
  const id = requireNumber(args.params.id);
  const form = await args.request.formData();
  const text = (name: string) => form.get(name)?.toString() ?? '';
  const revision = requireNumber(text('revision'));
  const saved = await saveMapping(db, viewer, {
    id,
    revision,
    headerOf: (column) => text(`column-${column}`),
    now: now(),
  });
  if (saved.kind === 'not-found') return notFound();
  if (saved.kind === 'changed') return redirect(`/sales/uploads/${id}?changed`, 303);
  if (saved.kind === 'mistakes') {
    const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
    return data({ values, mistakes: saved.mistakes }, { status: 422 });
  }
  wakeWorkers();
  return redirect(`/sales/uploads/${id}`, 303);
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(uploadMessages, language)('match'));

export default function ColumnMapping() {
  const { id, fileName, revision, columns, headers } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(uploadMessages);
  const sayFrame = useSay(uiMessages);
  const mistakes = answer?.mistakes ?? [];
  const errorOf = (column: string) => {
    const mistake = mistakes.find((one) => one.column === column);
    return mistake && say(mistake.problem);
  };
  return (
    <Page>
      <PageHead
        back={{ label: fileName, href: `/sales/uploads/${id}` }}
        sentence={say('matchSentence')}
        title={say('match')}
      />
      <Form method="post" reloadDocument>
        <FormBody>
          <ErrorSummary
            mistakes={mistakes.map(({ column, problem }) => ({
              id: `column-${column}`,
              message: sayFrame('fieldMistake', { field: column, problem: say(problem) }),
            }))}
          />
          <input name="revision" type="hidden" value={revision} />
          <div className="grid items-start gap-x-8 gap-y-5 sm:grid-cols-2">
            {columns.map(({ name, required, header, meaning }) => (
              <SelectField
                defaultValue={answer?.values[`column-${name}`] ?? header}
                error={errorOf(name)}
                hint={meaning}
                key={name}
                label={name}
                name={`column-${name}`}
                optional={!required}
                options={[{ value: '', text: say('notInFile') }, ...headers.map((one) => ({ value: one, text: one }))]}
              />
            ))}
          </div>
          <ButtonRow>
            <Button>{say('matchSave')}</Button>
            <LinkButton href={`/sales/uploads/${id}`} kind="secondary">
              {say('matchBack')}
            </LinkButton>
          </ButtonRow>
        </FormBody>
      </Form>
    </Page>
  );
}
