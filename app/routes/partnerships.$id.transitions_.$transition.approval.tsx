import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { formatLongDate, sayIn } from '#app/i18n/index.ts';
import { partnershipMessages } from '#app/i18n/messages/partnerships.ts';
import { notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { approveTransition, findPartnershipPage } from '#app/partnerships/index.server.ts';
import { partnershipPath } from '#app/partnerships/index.ts';
import { pageTitle } from '#app/root.tsx';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { CriterionTable } from '#app/ui/criterion-table.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Section } from '#app/ui/section.tsx';
import { useStageName } from '#app/ui/stage-mark.tsx';

export const handle = { needs: 'partnerships:approve' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'partnerships:approve');
  const { language } = await readPreferences(args.request, viewer);
  const { db, now } = args.context;
  const transition = requireNumber(args.params.transition);
  const page = await findPartnershipPage(db, viewer, { id: args.params.id ?? '', language, now: now() });
  const open = page?.office?.open;
  return {
    ...(page ?? notFound()),
    open: open?.id === transition ? open : undefined,
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'partnerships:approve');
  const { db, now } = args.context;
  const { id = '' } = args.params;
  const transition = requireNumber(args.params.transition);
  const { kind } = await approveTransition(db, viewer, { id, transition, now: now() });
  if (kind === 'approved') return redirect(`/partnerships/${encodeURIComponent(id)}`, 303);
  return kind === 'not-found' ? notFound() : data({ kind }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) =>
  pageTitle(matches, (language) =>
    found ? sayIn(partnershipMessages, language)('approveTitle', { name: found.name }) : '',
  );

export default function TransitionApproval() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(partnershipMessages);
  const language = useLanguage();
  const nameOf = useStageName();
  const { name, productLineTitle: productLine, open } = page;
  const why = answer?.kind ?? (open ? open.mayApprove : 'decided-already');
  return (
    <Page>
      <PageHead
        back={{ label: name, href: partnershipPath(page) }}
        sentence={productLine}
        title={say('approveTitle', { name })}
      />
      {why !== 'yes' || !open ? (
        <Notice state="attention">{say(why === 'yes' ? 'decided-already' : why)}</Notice>
      ) : (
        <>
          <div className="prose">
            <p>
              {say('proposalText', {
                before: nameOf(open.fromStage),
                after: nameOf(open.toStage),
                date: formatLongDate(open.fromDate, language),
              })}
            </p>
            <p>
              {open.toStage === 'none'
                ? say('willEnd', { productLine })
                : say('willHold', { stage: nameOf(open.toStage), productLine })}
            </p>
            <p>{say('willBeFinal')}</p>
          </div>
          <KeyValueList
            items={[
              { key: say('reason'), value: open.reason },
              { key: say('proposed'), value: open.proposerName },
            ]}
          />
          {open.evidence && (
            <Section title={say('evidence')}>
              <CriterionTable caption={say('evidence')} results={open.evidence.results} valueHead={say('valueThen')} />
            </Section>
          )}
          <Form method="post">
            <ButtonRow>
              <Button>{say('approve')}</Button>
              <LinkButton href={partnershipPath(page)} kind="quiet">
                {say('back')}
              </LinkButton>
            </ButtonRow>
          </Form>
        </>
      )}
    </Page>
  );
}
