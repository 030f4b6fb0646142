import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { commonMessages } from '#app/i18n/messages/common.ts';
import { limitMessages } from '#app/i18n/messages/limits.ts';
import { peopleMessages } from '#app/i18n/messages/people.ts';
import { findNumber, listPeople, notFound, requireViewer } from '#app/identity/index.server.ts';
import { may, mayBeLimited } from '#app/identity/index.ts';
import { pageTitle } from '#app/root.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Pager } from '#app/ui/pager.tsx';
import { type Column, Table } from '#app/ui/table.tsx';

export const handle = { needs: 'people:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'people:read');
  const page = findNumber(args.request, 'page') ?? 1;
  const found = await listPeople(args.context.db, { page, now: args.context.now() });
  return { page, maySetLimits: may(viewer.role, 'limits:set'), ...(found ?? notFound()) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(peopleMessages, language)('title'));

type Person = Awaited<ReturnType<typeof loader>>['people'][number];

export default function People() {
  const { people, page, pageSize, total, maySetLimits } = useLoaderData<typeof loader>();
  const say = useSay(peopleMessages);
  return (
    <Page>
      <PageHead sentence={say('sentence')} title={say('title')} />
      <Table
        caption={say('title')}
        captionHidden
        columns={useColumns(maySetLimits)}
        rowKey={({ membershipId }) => membershipId}
        rows={people}
      />
      <Pager page={page} pageHref={(number) => `?page=${number}`} pageSize={pageSize} total={total} />
    </Page>
  );
}

function useColumns(maySetLimits: boolean): Column<Person>[] {
  const say = useSay(peopleMessages);
  const sayRole = useSay(commonMessages);
  const sayLimits = useSay(limitMessages);
  return [
    { key: 'name', head: say('name'), cell: ({ name }) => name },
    { key: 'role', head: say('role'), cell: ({ role }) => sayRole(role), narrow: 'mark' },
    { key: 'email', head: say('email'), cell: ({ email }) => email },
    {
      key: 'distributor',
      head: say('distributor'),
      cell: ({ distributorCode, distributorName }) => distributorName ?? distributorCode,
    },
    ...(maySetLimits
      ? [
          {
            key: 'limits',
            head: sayLimits('open'),
            cell: ({ personId, role }: Person) =>
              mayBeLimited(role) && <TextLink href={`/people/${personId}/limits`}>{sayLimits('open')}</TextLink>,
          },
        ]
      : []),
  ];
}
