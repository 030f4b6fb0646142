import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { localText, sayIn } from '#app/i18n/index.ts';
import { fundMessages } from '#app/i18n/messages/funds.ts';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { findFund, proposeAllocation, readForm } from '#app/marketing/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { useAmountText } from '#app/ui/amount-in-words.ts';
import { Button } from '#app/ui/button.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { useMistakes } from '#app/ui/mistakes.tsx';
import { MoneyField } from '#app/ui/money-field.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { TextAreaField } from '#app/ui/text-area-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const handle = { needs: 'funds:propose' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'funds:propose');
  const { db, now } = args.context;
  const fund = await findFund(db, viewer, { id: requireNumber(args.params.id), now: now() });
  const { id, brand, year, currency, unallocatedMinor: unallocated = 0, isPart } = fund ?? notFound();
  return { id, brand, year, currency, unallocated, isPart };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'funds:propose');
  const { db, now } = args.context;
  const fundId = requireNumber(args.params.id);
  const { fields, values } = await readForm(args.request);
  const proposed = await proposeAllocation(db, viewer, { fundId, fields, now: now() });
  if (proposed.kind === 'no-such-fund' || proposed.kind === 'not-allowed') return notFound();
  if (proposed.kind === 'proposed') return redirect(`/funds/${fundId}`, 303);
  return data({ values, mistakes: proposed.mistakes }, { status: 422 });
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(fundMessages, language)('propose'));

export default function NewAllocation() {
  const { id, brand, year, currency, unallocated, isPart } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(fundMessages);
  const language = useLanguage();
  const amountText = useAmountText();
  const labels = { distributor: say('proposeDistributor'), amount: say('amount'), reason: say('reason') };
  const { errorOf, summary } = useMistakes(answer?.mistakes, (field) => labels[field as keyof typeof labels]);
  return (
    <Page>
      <PageHead
        back={{ label: say('named', { brand: localText(brand, language), year }), href: `/funds/${id}` }}
        sentence={say('proposeSentence')}
        title={say('propose')}
      />
      <Form method="post">
        <FormBody>
          {summary}
          <TextField
            defaultValue={answer?.values.distributor}
            error={errorOf('distributor')}
            hint={say(isPart ? 'proposeInsideHint' : 'proposeDistributorHint')}
            label={labels.distributor}
            name="distributor"
            optional={!isPart}
            width="short"
          />
          <MoneyField
            currency={currency}
            defaultValue={answer?.values.amount}
            error={errorOf('amount')}
            hint={say('unallocatedLeft', { amount: amountText(unallocated, currency) })}
            label={labels.amount}
            name="amount"
          />
          <TextAreaField
            defaultValue={answer?.values.reason}
            error={errorOf('reason')}
            hint={say('proposeReasonHint')}
            label={labels.reason}
            name="reason"
          />
          <div>
            <Button>{say('proposeButton')}</Button>
          </div>
        </FormBody>
      </Form>
    </Page>
  );
}
