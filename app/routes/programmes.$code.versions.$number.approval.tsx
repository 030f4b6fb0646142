import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { formatLongDate, sayIn } from '#app/i18n/index.ts';
import { programmeMessages } from '#app/i18n/messages/programmes.ts';
import { notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { actorOf } from '#app/identity/index.ts';
import { approveProgramme, findProgrammeVersion } from '#app/rebates/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Section } from '#app/ui/section.tsx';
import { Sentences } from '#app/ui/sentences.tsx';
import { VersionComparison } from '#app/ui/version-comparison.tsx';

export const handle = { needs: 'programmes:approve' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'programmes:approve');
  const { language } = await readPreferences(args.request, viewer);
  const { code = '', number } = args.params;
  const question = { code, number: requireNumber(number), language, now: args.context.now() };
  return (await findProgrammeVersion(args.context.db, viewer, question)) ?? notFound();
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'programmes:approve');
  const { code = '' } = args.params;
  const number = requireNumber(args.params.number);
  const { db, now } = args.context;
  const approval = await approveProgramme(db, { code, number, actor: actorOf(viewer), now: now() });
  if (approval.kind === 'approved') return redirect(`/programmes/${code}/versions/${number}`, 303);
  // The page that is shown again says why, because it reads the version anew.
  return approval.kind === 'no-such-version' ? notFound() : data(approval.kind, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) =>
  pageTitle(matches, (language) =>
    found ? sayIn(programmeMessages, language)('approveTitle', { code: found.code, number: found.version.number }) : '',
  );

export default function ProgrammeApproval() {
  const { code, version, rule, mayApprove, comparison } = useLoaderData<typeof loader>();
  const { number, fromDate } = version;
  const say = useSay(programmeMessages);
  const from = formatLongDate(fromDate, useLanguage());
  const versionHref = `/programmes/${code}/versions/${number}`;
  return (
    <Page>
      <PageHead
        back={{ label: say('versionTitle', { title: rule.title, number }), href: versionHref }}
        title={say('approveTitle', { code, number })}
      />
      {mayApprove !== 'yes' ? (
        <Notice state="attention">{say(mayApprove)}</Notice>
      ) : (
        <>
          <div className="prose">
            <p>
              {comparison
                ? say('willReplace', { from, number, before: comparison.against })
                : say('willBegin', { from })}
            </p>
            <p>{say('willBeFinal')}</p>
          </div>
          {comparison ? (
            <VersionComparison comparison={comparison} nameOf={(one) => `${say('version', one)} · ${say(one.state)}`} />
          ) : (
            <Section title={say('ruleOf', { number })}>
              <Sentences sentences={rule.sentences} />
            </Section>
          )}
          <Form method="post">
            <ButtonRow>
              <Button>{say('approve', { number })}</Button>
              <LinkButton href={versionHref} kind="quiet">
                {say('back')}
              </LinkButton>
            </ButtonRow>
          </Form>
        </>
      )}
    </Page>
  );
}
