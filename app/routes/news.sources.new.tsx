import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { newsDeskMessages } from '#app/i18n/messages/news-desk.ts';
import { notFound, requireViewer } from '#app/identity/index.server.ts';
import { actorOf } from '#app/identity/index.ts';
import { addSource, askForFetch } from '#app/intel/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { ErrorSummary } from '#app/ui/error-summary.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const handle = { needs: 'news:edit' };

export async function loader(args: LoaderFunctionArgs) {
  await requireViewer(args, 'news:edit');
  return null;
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'news:edit');
  const form = await args.request.formData();
  const typed = { name: String(form.get('name') ?? ''), address: String(form.get('address') ?? '') };
  const { db, now, wakeWorkers } = args.context;
  const added = await addSource(db, { ...typed, actor: actorOf(viewer), now: now() });
  if (added.kind === 'not-allowed') return notFound();
  if (added.kind === 'refused') return data({ ...typed, mistakes: added.mistakes }, { status: 422 });
  await askForFetch(db, viewer, { id: added.id, now: now() });
  wakeWorkers();
  return redirect(`/news/sources/${added.id}`, 303);
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(newsDeskMessages, language)('addSource'));

export default function NewSource() {
  const answer = useActionData<typeof action>();
  const say = useSay(newsDeskMessages);
  const { name, address } = answer?.mistakes ?? {};
  const nameError = name && say(name === 'missing' ? 'mistakeMissing' : 'mistakeTooLong');
  const addressError = address && say(address === 'taken' ? 'taken' : 'noAddress');
  const mistakes = [
    ...(nameError ? [{ id: 'name', message: nameError }] : []),
    ...(addressError ? [{ id: 'address', message: addressError }] : []),
  ];
  return (
    <Page>
      <PageHead back={{ label: say('sources'), href: '/news/sources' }} title={say('addSource')} />
      <Form method="post">
        <FormBody>
          <ErrorSummary mistakes={mistakes} />
          <TextField defaultValue={answer?.name} error={nameError} label={say('name')} name="name" />
          <TextField
            defaultValue={answer?.address}
            error={addressError}
            hint={say('addressHint')}
            inputMode="url"
            label={say('address')}
            name="address"
            width="full"
          />
          <ButtonRow>
            <Button>{say('add')}</Button>
            <LinkButton href="/news/sources" kind="quiet">
              {say('back')}
            </LinkButton>
          </ButtonRow>
        </FormBody>
      </Form>
    </Page>
  );
}
