import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { localText, sayIn } from '#app/i18n/index.ts';
import { fundMessages } from '#app/i18n/messages/funds.ts';
import { requestMessages } from '#app/i18n/messages/marketing-requests.ts';
import { findNumber, notFound, requireViewer } from '#app/identity/index.server.ts';
import { listFunds, makeRequest, readForm } from '#app/marketing/index.server.ts';
import { activityRows } from '#app/marketing/index.ts';
import { pageTitle } from '#app/root.tsx';
import { useAmountText } from '#app/ui/amount-in-words.ts';
import { Button } from '#app/ui/button.tsx';
import { ChoiceField } from '#app/ui/choice-field.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { useMistakes } from '#app/ui/mistakes.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { TextAreaField } from '#app/ui/text-area-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { ActivityFields, useActivityLabels } from './activity-fields.tsx';

export const handle = { needs: 'requests:make' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'requests:make');
  const funds = await listFunds(args.context.db, viewer);
  return { funds, chosen: findNumber(args.request, 'fund'), rows: activityRows };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'requests:make');
  const { db, now } = args.context;
  const { fields, values } = await readForm(args.request);
  const made = await makeRequest(db, viewer, { fields, now: now() });
  if (made.kind === 'not-allowed') return notFound();
  if (made.kind === 'made') return redirect(`/requests/${made.id}`, 303);
  return data({ values, mistakes: made.mistakes }, { status: 422 });
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(requestMessages, language)('make'));

export default function NewRequest() {
  const { funds } = useLoaderData<typeof loader>();
  const say = useSay(requestMessages);
  const sayFund = useSay(fundMessages);
  return (
    <Page>
      <PageHead back={{ label: say('title'), href: '/requests' }} sentence={say('makeSentence')} title={say('make')} />
      {funds.length === 0 ? <EmptyState title={sayFund('emptyTitle')}>{say('noFund')}</EmptyState> : <RequestForm />}
    </Page>
  );
}

function RequestForm() {
  const { funds, chosen, rows } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(requestMessages);
  const sayFund = useSay(fundMessages);
  const language = useLanguage();
  const amountText = useAmountText();
  const labelOfActivity = useActivityLabels();
  const labels: Record<string, string> = { fund: say('fund'), title: say('name'), note: say('note') };
  const mistakes = useMistakes(answer?.mistakes, (field) => labels[field] ?? labelOfActivity(field));
  const values = answer?.values ?? {};
  const chosenFund = values.fund ?? String(funds.find(({ id }) => id === chosen)?.id ?? funds[0]?.id);
  const currency = funds.find(({ id }) => String(id) === chosenFund)?.currency ?? '';
  const others = Array.from({ length: rows - 1 }, (_, index) => index + 2);
  const isMistaken = (row: number) => answer?.mistakes.some(({ field }) => field.endsWith(String(row)));
  return (
    <Form method="post">
      <FormBody>
        {mistakes.summary}
        <ChoiceField
          choices={funds.map(({ id, brand, year, balance, currency: unit }) => ({
            value: String(id),
            text: sayFund('named', { brand: localText(brand, language), year }),
            hint: say('fundHint', { amount: amountText(balance.available, unit) }),
          }))}
          chosen={[chosenFund]}
          error={mistakes.errorOf('fund')}
          label={say('fund')}
          name="fund"
          required
        />
        <TextField
          defaultValue={values.title}
          error={mistakes.errorOf('title')}
          label={say('name')}
          name="title"
          placeholder={say('nameExample')}
          width="full"
        />
        <ActivityFields currency={currency} errorOf={mistakes.errorOf} row={1} values={values} />
        <Disclosure
          open={others.some((row) => isMistaken(row) || values[`what${row}`])}
          summary={say('moreActivities')}
        >
          <FormBody>
            {others.map((row) => (
              <ActivityFields currency={currency} errorOf={mistakes.errorOf} key={row} row={row} values={values} />
            ))}
          </FormBody>
        </Disclosure>
        <TextAreaField
          defaultValue={values.note}
          error={mistakes.errorOf('note')}
          label={say('note')}
          name="note"
          optional
        />
        <div>
          <Button>{say('send')}</Button>
        </div>
      </FormBody>
    </Form>
  );
}
