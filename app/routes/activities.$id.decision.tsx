import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { requestMessages } from '#app/i18n/messages/marketing-requests.ts';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { decideActivity, findActivity, readForm } from '#app/marketing/index.server.ts';
import { amountToText } from '#app/money/index.ts';
import { pageTitle } from '#app/root.tsx';
import { Amount } from '#app/ui/amount.tsx';
import { useAmountText } from '#app/ui/amount-in-words.ts';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { ChoiceField } from '#app/ui/choice-field.tsx';
import { DateRange } from '#app/ui/date-range.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { useMistakes } from '#app/ui/mistakes.tsx';
import { MoneyField } from '#app/ui/money-field.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { TextAreaField } from '#app/ui/text-area-field.tsx';

export const handle = { needs: 'requests:decide' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'requests:decide');
  const { db, now } = args.context;
  return (await findActivity(db, viewer, { id: requireNumber(args.params.id), now: now() })) ?? notFound();
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'requests:decide');
  const { db, now } = args.context;
  const { fields, values } = await readForm(args.request);
  const decision = await decideActivity(db, viewer, { id: requireNumber(args.params.id), fields, now: now() });
  if (decision.kind === 'no-such-activity' || decision.kind === 'not-allowed') return notFound();
  if (decision.kind === 'decided') return redirect(`/requests/${decision.requestId}`, 303);
  return data({ values, mistakes: decision.kind === 'mistakes' ? decision.mistakes : [] }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) =>
  pageTitle(matches, (language) => sayIn(requestMessages, language)('decideTitle', { what: found?.what ?? '' }));

export default function ActivityDecision() {
  const activity = useLoaderData<typeof loader>();
  const { what, request, requestId, distributor, distributorCode, fromDate, toDate, currency, state, isOwnRequest } =
    activity;
  const say = useSay(requestMessages);
  const amount = (minor: number) => <Amount currency={currency} minor={minor} withCurrency />;
  return (
    <Page>
      <PageHead back={{ label: request, href: `/requests/${requestId}` }} title={say('decideTitle', { what })} />
      <KeyValueList
        items={[
          { key: say('distributor'), value: distributor, note: distributorCode },
          { key: say('when'), value: <DateRange from={fromDate} to={toDate} /> },
          { key: say('cost'), value: amount(activity.costMinor) },
          { key: say('share'), value: amount(activity.shareMinor) },
        ]}
      />
      {state !== 'waiting' && <Notice state="attention">{say('decidedAlready')}</Notice>}
      {state === 'waiting' && (isOwnRequest ? <Notice state="attention">{say('ownRequest')}</Notice> : <Decide />)}
    </Page>
  );
}

function Decide() {
  const { currency, shareMinor, availableMinor, requestId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(requestMessages);
  const amountText = useAmountText();
  const labels = { decision: say('decision'), amount: say('amount'), reason: say('reason') };
  const { errorOf, summary } = useMistakes(answer?.mistakes, (field) => labels[field as keyof typeof labels]);
  const values = answer?.values ?? {};
  return (
    <Form method="post">
      <FormBody>
        {summary}
        <ChoiceField
          choices={[
            { value: 'approved', text: say('choiceApproved'), hint: say('choiceApprovedHint') },
            { value: 'declined', text: say('choiceDeclined') },
          ]}
          chosen={[values.decision ?? 'approved']}
          error={errorOf('decision')}
          label={labels.decision}
          name="decision"
        />
        <MoneyField
          currency={currency}
          defaultValue={values.amount ?? amountToText(Math.min(shareMinor, availableMinor), currency)}
          error={errorOf('amount')}
          hint={say('amountHint', {
            asked: amountText(shareMinor, currency),
            available: amountText(availableMinor, currency),
          })}
          label={labels.amount}
          name="amount"
        />
        <TextAreaField
          defaultValue={values.reason}
          error={errorOf('reason')}
          hint={say('reasonHint')}
          label={labels.reason}
          name="reason"
          optional
          rows={3}
        />
        <ButtonRow>
          <Button>{say('decideButton')}</Button>
          <LinkButton href={`/requests/${requestId}`} kind="quiet">
            {say('back')}
          </LinkButton>
        </ButtonRow>
      </FormBody>
    </Form>
  );
}
