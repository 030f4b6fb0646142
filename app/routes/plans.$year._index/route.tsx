import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { localText, sayIn } from '#app/i18n/index.ts';
import { annualPlanMessages } from '#app/i18n/messages/annual-plans.ts';
import { findNumber, notFound, requireViewer } from '#app/identity/index.server.ts';
import { findAnnualPlan } from '#app/marketing/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { AudienceMark } from '#app/ui/audience-mark.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Acknowledge, Publish } from './acts.tsx';
import { Readers } from './readers.tsx';
import { Versions } from './versions.tsx';

export const handle = { needs: 'plans:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'plans:read');
  const { db, now } = args.context;
  const [number, page] = [findNumber(args.request, 'version'), findNumber(args.request, 'page')];
  const question = { year: args.params.year ?? '', number, page, now: now() };
  const plan = (await findAnnualPlan(db, viewer, question)) ?? notFound();
  return { wasRefused: new URL(args.request.url).searchParams.has('refused'), ...plan };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (language) => sayIn(annualPlanMessages, language)('planOf', { year: data?.year ?? '' }));

export type AnnualPlan = Awaited<ReturnType<typeof loader>>;

export default function AnnualPlanPage() {
  const plan = useLoaderData<typeof loader>();
  const { year, shown, mayWrite, wasRefused } = plan;
  const say = useSay(annualPlanMessages);
  return (
    <Page>
      <PageHead
        action={
          mayWrite && (
            <LinkButton href={`/plans/${year}/edit`} kind={shown?.publishedAt === null ? 'secondary' : 'primary'}>
              {say(shown ? 'edit' : 'write', { year })}
            </LinkButton>
          )
        }
        back={{ label: say('title'), href: '/plans' }}
        mark={shown && <VersionMark shown={shown} />}
        sentence={shown && say('version', { number: shown.number })}
        title={say('planOf', { year })}
      />
      {wasRefused && <Notice state="attention">{say('refused')}</Notice>}
      {shown && !shown.isCurrent && !shown.isNewest && <Notice state="attention">{say('notCurrent')}</Notice>}
      {shown ? <Sections plan={plan} /> : <EmptyState title={say('noneTitle')}>{say('noVersion')}</EmptyState>}
      <Publish plan={plan} />
      <Acknowledge plan={plan} />
      <Readers plan={plan} />
      <Versions plan={plan} />
    </Page>
  );
}

function VersionMark({ shown }: { shown: NonNullable<AnnualPlan['shown']> }) {
  const say = useSay(annualPlanMessages);
  if (shown.isCurrent) return <StateMark state="good">{say('published')}</StateMark>;
  return <StateMark state="neutral">{say(shown.publishedAt === null ? 'draft' : 'replaced')}</StateMark>;
}

/** The plan itself, headed by what it speaks of. */
function Sections({ plan: { sections, isDistributor } }: { plan: AnnualPlan }) {
  const say = useSay(annualPlanMessages);
  const language = useLanguage();
  if (sections.length === 0) return <EmptyState title={say('notForYou')}>{say('notForYouText')}</EmptyState>;
  const named = sections.map((section, index) => ({ ...section, number: index + 1 }));
  return (
    <div className="grid gap-8">
      {named.length > 3 && (
        <ol className="grid gap-1 border-y py-3 text-small" data-screen-only="">
          {named.map(({ number, title }) => (
            <li key={number}>
              <TextLink href={`#section-${number}`}>{localText(title, language)}</TextLink>
            </li>
          ))}
        </ol>
      )}
      {named.map(({ number, title, text, audience }) => (
        <Section
          action={!isDistributor && <AudienceMark audience={audience} />}
          id={`section-${number}`}
          key={number}
          title={localText(title, language)}
        >
          <div className="prose">
            {localText(text, language)
              .split(/\n\s*\n/)
              .map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
          </div>
        </Section>
      ))}
    </div>
  );
}
