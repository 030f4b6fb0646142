import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { annualPlanMessages } from '#app/i18n/messages/annual-plans.ts';
import { jointPlanMessages } from '#app/i18n/messages/joint-plans.ts';
import { findNumber, notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { findJointPlan } from '#app/marketing/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { JointPlanMark } from '#app/ui/joint-plan-mark.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Commitments } from './commitments.tsx';
import { Objectives } from './objectives.tsx';
import { Signatures } from './signatures.tsx';
import { Versions } from './versions.tsx';

export const handle = { needs: 'plans:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'plans:read');
  const { db, now } = args.context;
  const question = { id: requireNumber(args.params.id), number: findNumber(args.request, 'version'), now: now() };
  const plan = (await findJointPlan(db, viewer, question)) ?? notFound();
  return { wasRefused: new URL(args.request.url).searchParams.has('refused'), ...plan };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (language) => sayIn(jointPlanMessages, language)('named', { year: data?.year ?? '' }));

export type JointPlan = Awaited<ReturnType<typeof loader>>;
export type ShownPlan = JointPlan & { shown: NonNullable<JointPlan['shown']> };

export default function JointPlanPage() {
  const plan = useLoaderData<typeof loader>();
  const { id, year, distributor, distributorCode, shown, mayWrite, wasRefused } = plan;
  const say = useSay(jointPlanMessages);
  const sayAnnual = useSay(annualPlanMessages);
  return (
    <Page>
      <PageHead
        action={
          mayWrite && (
            <LinkButton href={`/plans/joint/${id}/edit`} kind={shown?.maySign ? 'secondary' : 'primary'}>
              {say(shown ? 'change' : 'write')}
            </LinkButton>
          )
        }
        back={{ label: sayAnnual('title'), href: '/plans' }}
        mark={shown && <JointPlanMark state={shown.state} />}
        sentence={say('sentence', { distributor: distributor ?? distributorCode, year })}
        title={say('named', { year })}
      />
      {wasRefused && <Notice state="attention">{say('refused')}</Notice>}
      {shown ? (
        <Shown plan={{ ...plan, shown }} />
      ) : (
        <EmptyState title={say('notWritten')}>{say('notWrittenText')}</EmptyState>
      )}
    </Page>
  );
}

function Shown({ plan }: { plan: ShownPlan }) {
  const say = useSay(jointPlanMessages);
  const { id, shown, versions } = plan;
  const inForce = versions.find(({ state }) => state === 'in-force');
  return (
    <>
      {!shown.isNewest && (
        <Notice action={<TextLink href={`/plans/joint/${id}`}>{say('toNewest')}</TextLink>} state="information">
          {say('notNewest')}
        </Notice>
      )}
      {shown.isNewest && inForce && inForce.number !== shown.number && (
        <Notice
          action={<TextLink href={`/plans/joint/${id}?version=${inForce.number}`}>{say('seeIt')}</TextLink>}
          state="information"
        >
          {say('holds', { number: inForce.number })}
        </Notice>
      )}
      <Objectives plan={plan} />
      <Commitments plan={plan} />
      <Signatures plan={plan} />
      <Versions plan={plan} />
    </>
  );
}
