import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { localText, sayIn } from '#app/i18n/index.ts';
import { fundMessages } from '#app/i18n/messages/funds.ts';
import { requestMessages } from '#app/i18n/messages/marketing-requests.ts';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { findFund } from '#app/marketing/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Amount } from '#app/ui/amount.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { FigureRow, FigureTile } from '#app/ui/figure-tile.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Allocations } from './allocations.tsx';
import { Distributors } from './distributors.tsx';
import { Entries } from './entries.tsx';

export const handle = { needs: 'funds:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'funds:read');
  const { db, now } = args.context;
  const fund = (await findFund(db, viewer, { id: requireNumber(args.params.id), now: now() })) ?? notFound();
  return { isOwn: viewer.role === 'distributor', ...fund };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (language) =>
    data
      ? sayIn(fundMessages, language)('named', { brand: localText(data.brand, language), year: data.year })
      : sayIn(fundMessages, language)('fund'),
  );

export type Fund = Awaited<ReturnType<typeof loader>>;

export default function FundPage() {
  const fund = useLoaderData<typeof loader>();
  const { id, brand, year, isOwn, mayPropose } = fund;
  const say = useSay(fundMessages);
  const sayRequest = useSay(requestMessages);
  const language = useLanguage();
  return (
    <Page>
      <PageHead
        action={
          mayPropose ? (
            <LinkButton href={`/funds/${id}/allocations/new`}>{say('propose')}</LinkButton>
          ) : (
            isOwn && <LinkButton href={`/requests/new?fund=${id}`}>{sayRequest('make')}</LinkButton>
          )
        }
        back={{ label: say('title'), href: '/funds' }}
        title={say('named', { brand: localText(brand, language), year })}
      />
      <Figures fund={fund} />
      {!isOwn && <Distributors fund={fund} />}
      <Allocations fund={fund} />
      <Entries fund={fund} />
    </Page>
  );
}

function Figures({ fund: { isOwn, isPart, currency, allocatedMinor, budgetMinor, balance } }: { fund: Fund }) {
  const say = useSay(fundMessages);
  const amount = (minor: number) => <Amount currency={currency} minor={minor} withCurrency />;
  return (
    <FigureRow>
      {isOwn ? (
        <FigureTile figure={amount(balance.available)} label={say('available')} main note={say('availableNote')} />
      ) : isPart ? (
        <FigureTile figure={amount(allocatedMinor)} label={say('allocated')} note={say('insideOnly')} />
      ) : (
        <FigureTile
          figure={amount(balance.unallocated)}
          label={say('unallocated')}
          note={
            <>
              {say('budget')} {amount(budgetMinor)}
            </>
          }
        />
      )}
      {!isOwn && <FigureTile figure={amount(balance.available)} label={say('available')} note={say('availableNote')} />}
      <FigureTile figure={amount(balance.reserved)} label={say('reserved')} note={say('reservedNote')} />
      <FigureTile figure={amount(balance.payable)} label={say('payable')} note={say('payableNote')} />
      <FigureTile
        figure={amount(balance.paid)}
        label={say('paid')}
        note={
          isOwn && (
            <>
              {say('yours')} {amount(allocatedMinor)}
            </>
          )
        }
      />
    </FigureRow>
  );
}
