import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { runChangesMessages } from '#app/i18n/messages/run-changes.ts';
import { notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { findRunChange } from '#app/rebates/index.server.ts';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { usePeriodName } from '#app/ui/period-text.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Causes } from './causes.tsx';
import { Numbers } from './numbers.tsx';

export const handle = { needs: 'periods:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'periods:read');
  const { language } = await readPreferences(args.request, viewer);
  const { db, now } = args.context;
  const choice = { runId: requireNumber(args.params.id), id: requireNumber(args.params.row), language, now: now() };
  return (await findRunChange(db, viewer, choice)) ?? notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title}, ${data?.name} · Tandem` }];

export type Change = Awaited<ReturnType<typeof loader>>;

export default function RunChange() {
  const change = useLoaderData<typeof loader>();
  const { run, previous, title, name, distributor, period, now, before } = change;
  const say = useSay(runChangesMessages);
  const nameOf = usePeriodName();
  const ids = { id: String(run.id), previous: String(previous.id) };
  return (
    <Page>
      <PageHead
        back={{ label: say('title', ids), href: `/runs/${run.id}/changes` }}
        mark={<Mark change={change} />}
        sentence={say('rowOf', { name: `${name ?? ''} ${distributor}`.trim(), period: nameOf(period) })}
        title={title}
      />
      <Section title={say('numbers')}>
        <Numbers change={change} />
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {[
            { id: previous.id, row: before },
            { id: run.id, row: now },
          ].map(
            ({ id, row }) =>
              row && (
                <li key={id}>
                  <TextLink href={`/runs/${id}/rows/${row.id}`}>{say('openRow', { id: String(id) })}</TextLink>
                </li>
              ),
          )}
        </ul>
      </Section>
      <Causes change={change} />
    </Page>
  );
}

function Mark({ change: { now, before } }: { change: Change }) {
  const say = useSay(runChangesMessages);
  if (!now) return <StateMark state="neutral">{say('goneRow')}</StateMark>;
  return before ? null : <StateMark state="information">{say('newRow')}</StateMark>;
}
