import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useParams } from '@remix-run/react';
import { runsMessages } from '#app/i18n/messages/runs.ts';
import { findNumber, notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { findRunRowPage } from '#app/rebates/index.server.ts';
import { ExplainedRow } from '#app/ui/explained-row.tsx';
import { useSay } from '#app/ui/language.tsx';
import { LinesBehindNumber } from '#app/ui/lines-behind.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { OutcomeMark } from '#app/ui/outcome-mark.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { usePeriodName } from '#app/ui/period-text.tsx';

export const handle = { needs: 'periods:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'periods:read');
  const { language } = await readPreferences(args.request, viewer);
  const runId = requireNumber(args.params.id);
  const { db, now } = args.context;
  const choice = {
    runId,
    id: requireNumber(args.params.row),
    language,
    now: now(),
    page: findNumber(args.request, 'page') ?? 1,
    pageOfOthers: findNumber(args.request, 'others') ?? 1,
  };
  return { runId, ...((await findRunRowPage(db, viewer, choice)) ?? notFound()) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title}, ${data?.name} · Tandem` }];

export default function RunRow() {
  const { row: id } = useParams();
  const { runId, row, title, name, rules, standing, lines } = useLoaderData<typeof loader>();
  const say = useSay(runsMessages);
  const nameOf = usePeriodName();
  return (
    <Page>
      <PageHead
        back={{ label: say('title', { id: String(runId) }), href: `/runs/${runId}` }}
        mark={<OutcomeMark outcome={row.outcome} />}
        sentence={say('rowOf', { name: `${name ?? ''} ${row.distributor}`.trim(), period: nameOf(row.period) })}
        title={title}
      />
      <ExplainedRow lines={lines} row={row} rules={rules} standing={standing} />
      {lines ? (
        <LinesBehindNumber fileHref={`/runs/${runId}/rows/${id}/lines.csv`} lines={lines} />
      ) : (
        <Notice state="information">{say('otherRevision')}</Notice>
      )}
    </Page>
  );
}
