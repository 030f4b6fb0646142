import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { localText, sayIn } from '#app/i18n/index.ts';
import { fundMessages } from '#app/i18n/messages/funds.ts';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { decideAllocation, findAllocationPage, readForm } from '#app/marketing/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Amount } from '#app/ui/amount.tsx';
import { useAmountText } from '#app/ui/amount-in-words.ts';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { DoneBy } from '#app/ui/done-by.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { TextAreaField } from '#app/ui/text-area-field.tsx';

export const handle = { needs: 'funds:approve' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'funds:approve');
  const { db, now } = args.context;
  const question = { fundId: requireNumber(args.params.id), id: requireNumber(args.params.allocation), now: now() };
  return (await findAllocationPage(db, viewer, question)) ?? notFound();
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'funds:approve');
  const { db, now } = args.context;
  const fundId = requireNumber(args.params.id);
  const id = requireNumber(args.params.allocation);
  const { fields } = await readForm(args.request);
  const state = fields('decision');
  if (state !== 'approved' && state !== 'refused') return data('undecided' as const, { status: 422 });
  const decision = await decideAllocation(db, viewer, { fundId, id, state, reason: fields('reason'), now: now() });
  if (decision.kind === 'no-such-allocation' || decision.kind === 'not-allowed') return notFound();
  if (decision.kind === 'decided') return redirect(`/funds/${fundId}`, 303);
  // The page that is shown again says why, because it reads the allocation anew.
  return data(decision.kind, { status: 422 });
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(fundMessages, language)('decideTitle'));

type Found = Awaited<ReturnType<typeof loader>>;

export default function AllocationDecision() {
  const found = useLoaderData<typeof loader>();
  const { fund, allocation, standing, timeZone } = found;
  const say = useSay(fundMessages);
  const language = useLanguage();
  const { id, brand, year, currency } = fund;
  return (
    <Page>
      <PageHead
        back={{ label: say('named', { brand: localText(brand, language), year }), href: `/funds/${id}` }}
        title={say(allocation.distributorId === null ? 'decideBudgetTitle' : 'decideTitle')}
      />
      <KeyValueList
        items={[
          {
            key: say('forWhom'),
            value: allocation.distributorId === null ? say('fundItself') : allocation.distributor,
            note: allocation.distributorCode,
          },
          {
            key: say('amount'),
            value: <Amount currency={currency} minor={allocation.amountMinor} withCurrency />,
          },
          { key: say('reason'), value: allocation.reason },
          {
            key: say('proposed'),
            value: <DoneBy at={allocation.proposedAt} name={allocation.proposedByName} timeZone={timeZone} />,
          },
        ]}
      />
      {standing === 'open' || standing === 'above-the-budget' ? (
        <Decide found={found} />
      ) : (
        <Notice state="attention">{say(standing)}</Notice>
      )}
    </Page>
  );
}

function Decide({ found }: { found: Found }) {
  const { fund, allocation, standing, unallocatedMinor, availableMinor } = found;
  const say = useSay(fundMessages);
  const amountText = useAmountText();
  const words = (minor: number) => amountText(minor, fund.currency);
  const { amountMinor, distributorId, distributor } = allocation;
  const isBudget = distributorId === null;
  return (
    <Form method="post">
      <FormBody>
        {standing === 'above-the-budget' ? (
          <Notice state="attention">{say('above-the-budget')}</Notice>
        ) : (
          <p className="prose">
            {isBudget
              ? say('willFund', { amount: words(amountMinor), left: words(unallocatedMinor + amountMinor) })
              : say('willAllocate', {
                  amount: words(amountMinor),
                  distributor: distributor ?? '',
                  after: words(availableMinor + amountMinor),
                  left: words(unallocatedMinor - amountMinor),
                })}
          </p>
        )}
        <TextAreaField label={say('refuseReason')} name="reason" optional rows={2} />
        <ButtonRow>
          {standing === 'open' && (
            <Button name="decision" value="approved">
              {say('approve', { amount: words(amountMinor) })}
            </Button>
          )}
          <Button kind="danger" name="decision" value="refused">
            {say('refuse')}
          </Button>
          <LinkButton href={`/funds/${fund.id}`} kind="quiet">
            {say('back')}
          </LinkButton>
        </ButtonRow>
      </FormBody>
    </Form>
  );
}
