import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { localText, sayIn } from '#app/i18n/index.ts';
import { fundMessages } from '#app/i18n/messages/funds.ts';
import { requestMessages } from '#app/i18n/messages/marketing-requests.ts';
import { requireViewer } from '#app/identity/index.server.ts';
import { listFunds } from '#app/marketing/index.server.ts';
import { isPart, mayFund } from '#app/marketing/index.ts';
import { pageTitle } from '#app/root.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { FundLinks } from '#app/ui/fund-links.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { type Column, Table } from '#app/ui/table.tsx';

export const handle = { needs: 'funds:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'funds:read');
  return {
    funds: await listFunds(args.context.db, viewer),
    isOwn: viewer.role === 'distributor',
    isPart: isPart(viewer),
    mayOpen: mayFund(viewer),
  };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(fundMessages, language)('title'));

type Found = Awaited<ReturnType<typeof loader>>;

export default function Funds() {
  const { funds, isOwn, isPart, mayOpen } = useLoaderData<typeof loader>();
  const say = useSay(fundMessages);
  const sayRequest = useSay(requestMessages);
  const columns = useColumns(funds, { isOwn, isPart });
  return (
    <Page>
      <PageHead
        action={
          mayOpen ? (
            <LinkButton href="/funds/new">{say('open')}</LinkButton>
          ) : (
            isOwn && funds.length > 0 && <LinkButton href="/requests/new">{sayRequest('make')}</LinkButton>
          )
        }
        sentence={say(isOwn ? 'sentenceDistributor' : 'sentenceStaff')}
        title={say('title')}
      />
      <FundLinks current="funds" />
      {funds.length === 0 ? (
        <EmptyState title={say('emptyTitle')}>{say(isOwn ? 'emptyDistributor' : 'emptyStaff')}</EmptyState>
      ) : (
        <Table
          caption={say('title')}
          captionHidden
          columns={columns}
          rowHref={({ id }) => `/funds/${id}`}
          rowKey={({ id }) => id}
          rows={funds}
        />
      )}
    </Page>
  );
}

type Fund = Found['funds'][number];

type Looking = Pick<Found, 'isOwn' | 'isPart'>;

function useColumns(funds: readonly Fund[], { isOwn, isPart }: Looking): Column<Fund>[] {
  const say = useSay(fundMessages);
  const language = useLanguage();
  const money = useMoneyColumns(funds);
  return [
    {
      key: 'fund',
      head: say('fund'),
      cell: ({ brand, year }) => say('named', { brand: localText(brand, language), year }),
    },
    ...(isOwn || isPart
      ? [
          money({
            key: 'allocated',
            head: say(isOwn ? 'yours' : 'allocatedInside'),
            of: (fund) => fund.allocatedMinor,
          }),
        ]
      : [
          money({ key: 'budget', head: say('budget'), of: (fund) => fund.budgetMinor, narrow: 'figure' }),
          money({ key: 'unallocated', head: say('unallocated'), of: (fund) => fund.balance.unallocated }),
        ]),
    money({ key: 'available', head: say('available'), of: (fund) => fund.balance.available, narrow: 'figure' }),
    money({ key: 'reserved', head: say('reserved'), of: (fund) => fund.balance.reserved }),
    money({ key: 'payable', head: say('payable'), of: (fund) => fund.balance.payable }),
    money({ key: 'paid', head: say('paid'), of: (fund) => fund.balance.paid }),
  ];
}
