import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { policyMessages } from '#app/i18n/messages/policies.ts';
import { stageNames } from '#app/i18n/messages/stage-names.ts';
import { findNumber, notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { findPolicyVersion } from '#app/partnerships/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { DateText } from '#app/ui/date-text.tsx';
import { DoneBy } from '#app/ui/done-by.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { PolicyParts } from '#app/ui/policy-parts.tsx';
import { PolicyPlans } from '#app/ui/policy-plans.tsx';
import { PolicyStateMark } from '#app/ui/policy-state-mark.tsx';
import { Section } from '#app/ui/section.tsx';
import { useStageName } from '#app/ui/stage-mark.tsx';
import { VersionComparison } from '#app/ui/version-comparison.tsx';

export const handle = { needs: 'policies:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'policies:read');
  const { language } = await readPreferences(args.request, viewer);
  const { productLine = '', stage = '' } = args.params;
  const { db, now } = args.context;
  const asked = { number: requireNumber(args.params.number), against: findNumber(args.request, 'against') };
  const question = { productLine, stage, ...asked, language, now: now() };
  return (await findPolicyVersion(db, viewer, question)) ?? notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (language) => {
    if (!data) return '';
    const stage = sayIn(stageNames, language)(data.stage);
    return sayIn(policyMessages, language)('policyOf', { productLine: data.productLineTitle, stage });
  });

type Found = Awaited<ReturnType<typeof loader>>;

export default function PolicyVersion() {
  const found = useLoaderData<typeof loader>();
  const { productLine, productLineTitle, stage, version, parts, comparison, plans, mayApprove, mayEdit } = found;
  const { number, state } = version;
  const say = useSay(policyMessages);
  const nameOf = useStageName();
  const policy = say('policyOf', { productLine: productLineTitle, stage: nameOf(stage) });
  const path = `/policies/${encodeURIComponent(productLine)}/${stage}`;
  return (
    <Page>
      <PageHead
        action={
          mayApprove === 'yes' && (
            <LinkButton href={`${path}/versions/${number}/approval`}>{say('approve', { number })}</LinkButton>
          )
        }
        back={{ label: policy, href: path }}
        mark={<PolicyStateMark state={state} />}
        title={say('versionTitle', { policy, number })}
      />
      {mayApprove !== 'yes' && mayApprove !== 'decided' && <Notice state="information">{say(mayApprove)}</Notice>}
      {found.mayRetract && (
        <ButtonRow>
          {mayEdit && (
            <LinkButton href={`${path}/draft`} kind="secondary">
              {say('edit')}
            </LinkButton>
          )}
          <Form action={`${path}/versions/${number}/retraction`} method="post">
            <Button kind="secondary">{say(mayEdit ? 'retract' : 'decline')}</Button>
          </Form>
        </ButtonRow>
      )}
      <VersionComparison
        choice={found}
        comparison={comparison}
        nameOf={(one) => `${say('version', one)} · ${say(one.state)}`}
      />
      {plans.length > 0 && (
        <Section title={say('money')}>
          <PolicyPlans plans={plans} />
        </Section>
      )}
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-5">
        <div className="lg:col-span-3">
          <Section title={say('says')}>
            <PolicyParts parts={parts} />
          </Section>
        </div>
        <div className="lg:col-span-2">
          <Section title={say('facts')}>
            <Facts {...found} />
          </Section>
        </div>
      </div>
    </Page>
  );
}

function Facts({ version, timeZone }: Found) {
  const say = useSay(policyMessages);
  const { state, holdsFrom, holdsTo, fromDate, proposerName, proposedAt, editedAt } = version;
  const { approverName, approvedAt } = version;
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
        state === 'draft' &&
          editedAt !== proposedAt && {
            key: say('edited'),
            value: <DoneBy at={editedAt} name={undefined} timeZone={timeZone} />,
          },
        approvedAt && {
          key: say('approved'),
          value: <DoneBy at={approvedAt} name={approverName} timeZone={timeZone} />,
        },
      ]}
    />
  );
}
