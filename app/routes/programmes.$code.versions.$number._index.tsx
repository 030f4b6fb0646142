import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { programmeMessages } from '#app/i18n/messages/programmes.ts';
import { findNumber, notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { countParticipants, findProgrammeVersion } from '#app/rebates/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { BandTable } from '#app/ui/band-table.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { DateText } from '#app/ui/date-text.tsx';
import { DoneBy } from '#app/ui/done-by.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { ParticipantCount } from '#app/ui/participant-count.tsx';
import { ProgrammeStateMark } from '#app/ui/programme-state-mark.tsx';
import { Section } from '#app/ui/section.tsx';
import { Sentences } from '#app/ui/sentences.tsx';
import { VersionComparison } from '#app/ui/version-comparison.tsx';

export const handle = { needs: 'programmes:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'programmes:read');
  const { language } = await readPreferences(args.request, viewer);
  const { code = '', number } = args.params;
  const asked = { number: requireNumber(number), against: findNumber(args.request, 'against') };
  const question = { code, ...asked, language, now: args.context.now() };
  const found = (await findProgrammeVersion(args.context.db, viewer, question)) ?? notFound();
  return { ...found, participants: await countParticipants(args.context.db, viewer, question) };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (language) =>
    data
      ? sayIn(programmeMessages, language)('versionTitle', { title: data.rule.title, number: data.version.number })
      : '',
  );

type Found = Awaited<ReturnType<typeof loader>>;

export default function ProgrammeVersion() {
  const found = useLoaderData<typeof loader>();
  const { code, version, rule, mayApprove, comparison } = found;
  const { number, state } = version;
  const say = useSay(programmeMessages);
  return (
    <Page>
      <PageHead
        action={
          mayApprove === 'yes' && (
            <LinkButton href={`/programmes/${code}/versions/${number}/approval`}>
              {say('approve', { number })}
            </LinkButton>
          )
        }
        back={{ label: rule.title, href: `/programmes/${code}` }}
        mark={<ProgrammeStateMark state={state} />}
        sentence={code}
        title={say('versionTitle', { title: rule.title, number })}
      />
      {mayApprove !== 'yes' && mayApprove !== 'decided' && <Notice state="information">{say(mayApprove)}</Notice>}
      <VersionComparison
        choice={found}
        comparison={comparison}
        nameOf={(one) => `${say('version', one)} · ${say(one.state)}`}
      />
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-2">
        <div className="grid grid-cols-1 content-start gap-8">
          <Section title={say('ruleOf', { number })}>
            <Sentences sentences={rule.sentences} />
          </Section>
          <Section title={say('bands')}>
            <BandTable {...rule.bands} currency={rule.currency} />
          </Section>
        </div>
        <Section title={say('facts')}>
          <Facts {...found} />
        </Section>
      </div>
    </Page>
  );
}

function Facts({ code, version, participants, timeZone }: Found) {
  const say = useSay(programmeMessages);
  const { number, state, holdsFrom, holdsTo, fromDate, proposerName, proposedAt, approverName, approvedAt } = version;
  const day = (date: string) => <DateText date={date} long />;
  return (
    <KeyValueList
      items={[
        holdsFrom && { key: say('holdsFrom'), value: day(holdsFrom) },
        holdsTo && { key: say('holdsTo'), value: day(holdsTo) },
        state === 'draft' && { key: say('wouldHoldFrom'), value: day(fromDate) },
        proposerName !== undefined && {
          key: say('proposed'),
          value: <DoneBy at={proposedAt} name={proposerName} timeZone={timeZone} />,
        },
        approvedAt && {
          key: say('approved'),
          value: <DoneBy at={approvedAt} name={approverName} timeZone={timeZone} />,
        },
        participants && {
          key: say('takingPart'),
          value: <ParticipantCount {...participants} href={`/programmes/${code}/distributors?version=${number}`} />,
        },
      ]}
    />
  );
}
