import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useParams } from '@remix-run/react';
import { statementsMessages } from '#app/i18n/messages/statements.ts';
import { findNumber, notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { findStatementRowPage } from '#app/statements/index.server.ts';
import { ExplainedRow } from '#app/ui/explained-row.tsx';
import { useSay } from '#app/ui/language.tsx';
import { LinesBehindNumber } from '#app/ui/lines-behind.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { OutcomeMark } from '#app/ui/outcome-mark.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { PeriodText, usePeriodName } from '#app/ui/period-text.tsx';

export const handle = { needs: 'statements:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'statements:read');
  const { language } = await readPreferences(args.request, viewer);
  const choice = {
    number: args.params.number ?? '',
    row: requireNumber(args.params.row),
    language,
    page: findNumber(args.request, 'page') ?? 1,
    pageOfOthers: findNumber(args.request, 'others') ?? 1,
  };
  return (await findStatementRowPage(args.context.db, viewer, choice)) ?? notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title}, ${data?.statement.number} · Tandem` },
];

export default function StatementRow() {
  const { row: at } = useParams();
  const { row, title, rules, standing, statement, lines } = useLoaderData<typeof loader>();
  const say = useSay(statementsMessages);
  const { number } = statement;
  const back = say('rowOf', { number, period: usePeriodName()(statement.period) });
  return (
    <Page>
      <PageHead
        back={{ label: back, href: `/statements/${number}` }}
        mark={<OutcomeMark outcome={row.outcome} />}
        sentence={<PeriodText period={row.period} />}
        title={title}
      />
      <ExplainedRow lines={lines} row={row} rules={rules} standing={standing} />
      {lines ? (
        <LinesBehindNumber fileHref={`/statements/${number}/rows/${at}/lines.csv`} lines={lines} />
      ) : (
        <Notice state="information">{say('otherRevision')}</Notice>
      )}
    </Page>
  );
}
