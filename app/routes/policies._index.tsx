import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { policyMessages } from '#app/i18n/messages/policies.ts';
import { readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { listPolicies } from '#app/partnerships/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { StageMark } from '#app/ui/stage-mark.tsx';
import { type Column, Table } from '#app/ui/table.tsx';

export const handle = { needs: 'policies:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'policies:read');
  const { language } = await readPreferences(args.request, viewer);
  const policies = await listPolicies(args.context.db, viewer, { language, now: args.context.now() });
  return { policies, isStaff: viewer.role !== 'distributor' };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(policyMessages, language)('title'));

type Policy = Awaited<ReturnType<typeof loader>>['policies'][number];

const pathOf = ({ productLine, stage }: Policy) => `/policies/${encodeURIComponent(productLine)}/${stage}`;

export default function Policies() {
  const { policies, isStaff } = useLoaderData<typeof loader>();
  const say = useSay(policyMessages);
  const columns = useColumns();
  return (
    <Page>
      <PageHead sentence={say(isStaff ? 'sentenceStaff' : 'sentenceOwn')} title={say('title')} />
      {policies.length === 0 ? (
        <EmptyState title={say('emptyTitle')}>{say('emptyText')}</EmptyState>
      ) : (
        <Table
          caption={say('title')}
          captionHidden
          columns={columns}
          rowHref={pathOf}
          rowKey={({ productLine, stage }) => `${productLine} ${stage}`}
          rows={policies}
        />
      )}
    </Page>
  );
}

function useColumns(): Column<Policy>[] {
  const say = useSay(policyMessages);
  return [
    { key: 'line', head: say('productLine'), cell: ({ productLineTitle }) => productLineTitle },
    { key: 'stage', head: say('stage'), cell: ({ stage }) => <StageMark stage={stage} />, narrow: 'mark' },
    {
      key: 'holds',
      head: say('holds'),
      cell: ({ inForce }) =>
        inForce ? (
          say('versionSince', { number: inForce.number, date: inForce.from })
        ) : (
          <span className="text-quiet">{say('notWritten')}</span>
        ),
    },
    {
      key: 'comes',
      head: say('comes'),
      cell: (policy) => {
        const { upcoming, draft } = policy;
        if (!upcoming && draft === undefined) return undefined;
        return (
          <>
            {upcoming && (
              <span className="block">{say('versionFrom', { number: upcoming.number, date: upcoming.from })}</span>
            )}
            {draft !== undefined && (
              <TextLink className="block" href={`${pathOf(policy)}/versions/${draft}`}>
                {say('draftWaits', { number: draft })}
              </TextLink>
            )}
          </>
        );
      },
    },
  ];
}
