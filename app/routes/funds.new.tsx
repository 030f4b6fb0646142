import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { localText, sayIn } from '#app/i18n/index.ts';
import { fundMessages } from '#app/i18n/messages/funds.ts';
import { notFound, requireViewer } from '#app/identity/index.server.ts';
import { getFundForm, openFund, readForm } from '#app/marketing/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Button } from '#app/ui/button.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { useMistakes } from '#app/ui/mistakes.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const handle = { needs: 'funds:propose' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'funds:propose');
  return (await getFundForm(args.context.db, viewer, args.context.now())) ?? notFound();
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'funds:propose');
  const { db, now } = args.context;
  const { fields, values } = await readForm(args.request);
  const opened = await openFund(db, viewer, { fields, now: now() });
  if (opened.kind === 'not-allowed') return notFound();
  if (opened.kind === 'opened') return redirect(`/funds/${opened.id}`, 303);
  return data({ values, mistakes: opened.mistakes }, { status: 422 });
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(fundMessages, language)('open'));

export default function NewFund() {
  const { brands, year, currency } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(fundMessages);
  const language = useLanguage();
  const labels = { brand: say('brand'), year: say('year'), currency: say('currency') };
  const { errorOf, summary } = useMistakes(answer?.mistakes, (field) => labels[field as keyof typeof labels]);
  const options = brands.map(({ code, title }) => ({ value: code, text: localText({ en: code, ...title }, language) }));
  return (
    <Page>
      <PageHead back={{ label: say('title'), href: '/funds' }} sentence={say('openSentence')} title={say('open')} />
      <Form method="post">
        <FormBody>
          {summary}
          <SelectField
            defaultValue={answer?.values.brand}
            error={errorOf('brand')}
            label={labels.brand}
            name="brand"
            options={options}
            withEmpty
          />
          <TextField
            defaultValue={answer?.values.year ?? year}
            error={errorOf('year')}
            inputMode="numeric"
            label={labels.year}
            name="year"
            width="code"
          />
          <TextField
            defaultValue={answer?.values.currency ?? currency}
            error={errorOf('currency')}
            hint={say('currencyHint')}
            label={labels.currency}
            name="currency"
            width="code"
          />
          <div>
            <Button>{say('open')}</Button>
          </div>
        </FormBody>
      </Form>
    </Page>
  );
}
