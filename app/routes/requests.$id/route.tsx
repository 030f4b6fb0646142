import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { localText } from '#app/i18n/index.ts';
import { fundMessages } from '#app/i18n/messages/funds.ts';
import { requestMessages } from '#app/i18n/messages/marketing-requests.ts';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { findRequest } from '#app/marketing/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { useAmountText } from '#app/ui/amount-in-words.ts';
import { DoneBy } from '#app/ui/done-by.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Section } from '#app/ui/section.tsx';
import { Activities } from './activities.tsx';

export const handle = { needs: 'funds:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'funds:read');
  const { db, now } = args.context;
  const found = await findRequest(db, viewer, { id: requireNumber(args.params.id), now: now() });
  return { isOwn: viewer.role === 'distributor', ...(found ?? notFound()) };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, () => data?.title ?? '');

export type RequestPageData = Awaited<ReturnType<typeof loader>>;

export default function RequestPage() {
  const found = useLoaderData<typeof loader>();
  const { title, note, distributor, distributorCode, brand, year, fundId, availableMinor, currency, isOwn } = found;
  const say = useSay(requestMessages);
  const sayFund = useSay(fundMessages);
  const language = useLanguage();
  const amountText = useAmountText();
  return (
    <Page>
      <PageHead
        back={{ label: say('title'), href: '/requests' }}
        sentence={isOwn ? undefined : distributor}
        title={title}
      />
      <Section
        note={
          !isOwn &&
          say('balanceNote', {
            distributor: distributor ?? distributorCode,
            amount: amountText(availableMinor, currency),
          })
        }
        title={say('activities')}
      >
        <Activities found={found} />
      </Section>
      <KeyValueList
        items={[
          {
            key: say('fund'),
            value: (
              <TextLink href={`/funds/${fundId}`}>
                {sayFund('named', { brand: localText(brand, language), year })}
              </TextLink>
            ),
          },
          !isOwn && { key: say('distributor'), value: distributor, note: distributorCode },
          { key: say('made'), value: <DoneBy at={found.madeAt} name={found.madeByName} timeZone={found.timeZone} /> },
          note !== '' && { key: say('note'), value: note },
        ]}
      />
    </Page>
  );
}
