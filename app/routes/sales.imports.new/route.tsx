import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { importKindMessages } from '#app/i18n/messages/import-kinds.ts';
import { importMessages } from '#app/i18n/messages/imports.ts';
import { uploadMessages } from '#app/i18n/messages/uploads.ts';
import { findTexts, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Button } from '#app/ui/button.tsx';
import { ErrorSummary } from '#app/ui/error-summary.tsx';
import { FileField } from '#app/ui/file-field.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { getUploadForm, receiveUpload } from '#app/uploads/index.server.ts';
import { Templates } from './templates.tsx';

export const handle = { needs: 'imports:make' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'imports:make');
  const { language } = await readPreferences(args.request, viewer);
  const { kind } = findTexts(args.request, ['kind']);
  return { chosen: kind, ...getUploadForm(viewer, { language }) };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'imports:make');
  const { db, now, wakeWorkers } = args.context;
  const received = await receiveUpload(db, viewer, { request: args.request, now });
  if (received.kind === 'mistakes') return data(received, { status: 422 });
  wakeWorkers();
  return redirect(`/sales/uploads/${received.id}`, 303);
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(uploadMessages, language)('newTitle'));

export default function NewImport() {
  const { chosen, kinds } = useLoaderData<typeof loader>();
  const say = useSay(uploadMessages);
  const sayImports = useSay(importMessages);
  return (
    <Page>
      <PageHead
        back={{ label: sayImports('title'), href: '/sales/imports' }}
        sentence={say('newSentence')}
        title={say('newTitle')}
      />
      <UploadForm />
      <Templates chosen={chosen} kinds={kinds} />
    </Page>
  );
}

function UploadForm() {
  const { chosen, kinds, megabytes } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(uploadMessages);
  const sayKind = useSay(importKindMessages);
  const problems = (answer?.mistakes ?? []).map(({ field, problem }) => ({
    id: field,
    message: say(problem, { megabytes }),
  }));
  const errorOf = (field: string) => problems.find(({ id }) => id === field)?.message;
  return (
    <Form encType="multipart/form-data" method="post" reloadDocument>
      <FormBody>
        <ErrorSummary mistakes={problems} />
        <SelectField
          defaultValue={answer?.importKind ?? chosen ?? ''}
          error={errorOf('kind')}
          label={say('kind')}
          name="kind"
          options={kinds.map(({ kind }) => ({ value: kind, text: sayKind(kind) }))}
          required
          withEmpty
        />
        <FileField
          error={errorOf('file') ?? (answer ? say('chooseAgain') : undefined)}
          hint={say('fileHint', { megabytes })}
          label={say('file')}
          name="file"
        />
        <div>
          <Button>{say('send')}</Button>
        </div>
      </FormBody>
    </Form>
  );
}
