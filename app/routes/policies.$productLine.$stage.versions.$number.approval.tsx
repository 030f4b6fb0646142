import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { formatLongDate, sayIn } from '#app/i18n/index.ts';
import { policyMessages } from '#app/i18n/messages/policies.ts';
import { notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { approvePolicy, findPolicyVersion } from '#app/partnerships/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { PolicyParts } from '#app/ui/policy-parts.tsx';
import { PolicyPlans } from '#app/ui/policy-plans.tsx';
import { Section } from '#app/ui/section.tsx';
import { useStageName } from '#app/ui/stage-mark.tsx';
import { VersionComparison } from '#app/ui/version-comparison.tsx';

export const handle = { needs: 'policies:approve' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'policies:approve');
  const { language } = await readPreferences(args.request, viewer);
  const { productLine = '', stage = '' } = args.params;
  const { db, now } = args.context;
  const question = { productLine, stage, number: requireNumber(args.params.number), language, now: now() };
  return (await findPolicyVersion(db, viewer, question)) ?? notFound();
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'policies:approve');
  const { productLine = '', stage = '' } = args.params;
  const number = requireNumber(args.params.number);
  const revision = Number((await args.request.formData()).get('revision'));
  const { db, now } = args.context;
  const { kind } = await approvePolicy(db, viewer, { productLine, stage, number, revision, now: now() });
  if (kind === 'approved') {
    return redirect(`/policies/${encodeURIComponent(productLine)}/${stage}/versions/${number}`, 303);
  }
  // Everything but an edit meanwhile is said by the page that is shown again, because it reads the version anew.
  return kind === 'not-found' ? notFound() : data({ kind }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) =>
  pageTitle(matches, (language) =>
    found ? sayIn(policyMessages, language)('version', { number: found.version.number }) : '',
  );

export default function PolicyApproval() {
  const { productLine, productLineTitle, stage, version, parts, comparison, plans, mayApprove } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { number, fromDate, revision } = version;
  const say = useSay(policyMessages);
  const nameOf = useStageName();
  const policy = say('policyOf', { productLine: productLineTitle, stage: nameOf(stage) });
  const from = formatLongDate(fromDate, useLanguage());
  const versionHref = `/policies/${encodeURIComponent(productLine)}/${stage}/versions/${number}`;
  return (
    <Page>
      <PageHead
        back={{ label: say('versionTitle', { policy, number }), href: versionHref }}
        title={say('approveTitle', { policy, number })}
      />
      {answer?.kind === 'newer-draft' && <Notice state="attention">{say('newer-draft')}</Notice>}
      {mayApprove !== 'yes' && <Notice state="attention">{say(mayApprove)}</Notice>}
      {mayApprove === 'yes' && (
        <div className="prose">
          <p>
            {comparison ? say('willReplace', { from, number, before: comparison.against }) : say('willBegin', { from })}
          </p>
          <p>{say('willBeFinal')}</p>
        </div>
      )}
      {plans.length > 0 && (
        <Section title={say('money')}>
          <PolicyPlans plans={plans} />
        </Section>
      )}
      {comparison ? (
        <VersionComparison comparison={comparison} nameOf={(one) => `${say('version', one)} · ${say(one.state)}`} />
      ) : (
        <Section title={say('says')}>
          <PolicyParts parts={parts} />
        </Section>
      )}
      {mayApprove === 'yes' && (
        <Form method="post">
          <input name="revision" type="hidden" value={revision} />
          <ButtonRow>
            <Button>{say('approve', { number })}</Button>
            <LinkButton href={versionHref} kind="quiet">
              {say('back')}
            </LinkButton>
          </ButtonRow>
        </Form>
      )}
    </Page>
  );
}
