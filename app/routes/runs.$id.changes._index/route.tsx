import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { formatInstant } from '#app/i18n/index.ts';
import { runChangesMessages } from '#app/i18n/messages/run-changes.ts';
import { findTexts, notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { findRunChanges } from '#app/rebates/index.server.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { usePeriodName } from '#app/ui/period-text.tsx';
import { Rows } from './rows.tsx';
import { Accepted, Sums } from './summary.tsx';

export const handle = { needs: 'periods:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'periods:read');
  const { language } = await readPreferences(args.request, viewer);
  const { db, now } = args.context;
  const choice = findTexts(args.request, ['currency', 'after']);
  const id = requireNumber(args.params.id);
  const found = (await findRunChanges(db, viewer, { id, ...choice, language, now: now() })) ?? notFound();
  return { found, choice };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.found.run.period} #${data?.found.run.id} · Tandem` },
];

type Found = Awaited<ReturnType<typeof loader>>['found'];
export type Compared = Extract<Found, { previous: { id: number } }>;

export default function RunChanges() {
  const { found, choice } = useLoaderData<typeof loader>();
  const say = useSay(runChangesMessages);
  const { run } = found;
  const back = { label: say('run', { id: String(run.id) }), href: `/runs/${run.id}` };
  if (!isCompared(found)) {
    return (
      <Page wide>
        <PageHead back={back} title={back.label} />
        <EmptyState title={say('firstTitle')}>{say('firstText')}</EmptyState>
      </Page>
    );
  }
  return (
    <Page wide>
      <Head back={back} found={found} />
      {found.isOtherEngine && <Notice state="attention">{say('otherEngine')}</Notice>}
      {found.rows.length === 0 && choice.currency === undefined ? (
        <EmptyState title={say('sameTitle')}>{say('sameText')}</EmptyState>
      ) : (
        <Sums found={found} />
      )}
      <Accepted found={found} />
      {found.rows.length > 0 && <Rows choice={choice} found={found} />}
    </Page>
  );
}

function Head({ back, found }: { back: { label: string; href: string }; found: Compared }) {
  const say = useSay(runChangesMessages);
  const nameOf = usePeriodName();
  const { run, previous, timeZone } = found;
  const at = (instant: string) => formatInstant(instant, timeZone);
  return (
    <PageHead
      back={back}
      sentence={say('sentence', { period: nameOf(run.period), at: at(run.ranAt), before: at(previous.ranAt) })}
      title={say('title', { id: String(run.id), previous: String(previous.id) })}
    />
  );
}

function isCompared(found: Found): found is Compared {
  return found.previous !== undefined;
}
