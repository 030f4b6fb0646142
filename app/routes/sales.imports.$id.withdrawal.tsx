import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { formatPeriod, sayIn } from '#app/i18n/index.ts';
import { importKindMessages } from '#app/i18n/messages/import-kinds.ts';
import { withdrawalMessages } from '#app/i18n/messages/import-withdrawal.ts';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { actorOf } from '#app/identity/index.ts';
import { pageTitle } from '#app/root.tsx';
import { findWithdrawalPage, withdrawImport } from '#app/sales/index.server.ts';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { ErrorSummary } from '#app/ui/error-summary.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { TextAreaField } from '#app/ui/text-area-field.tsx';

export const handle = { needs: 'imports:make' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'imports:make');
  return (await findWithdrawalPage(args.context.db, viewer, { id: requireNumber(args.params.id) })) ?? notFound();
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'imports:make');
  const { db, now, wakeWorkers } = args.context;
  const id = requireNumber(args.params.id);
  const reason = String((await args.request.formData()).get('reason') ?? '');
  const answer = await withdrawImport(db, { id, reason, actor: actorOf(viewer), now: now() });
  if (answer.kind === 'no-such-import' || answer.kind === 'not-allowed') return notFound();
  if (answer.kind !== 'withdrawn') return data({ refusal: answer.kind, reason }, { status: 422 });
  wakeWorkers();
  return redirect(`/sales/imports/${id}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) =>
  pageTitle(matches, (language) => sayIn(withdrawalMessages, language)('title', { file: found?.fileName ?? '' }));

export default function ImportWithdrawal() {
  const { id, fileName, standing } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(withdrawalMessages);
  const href = `/sales/imports/${id}`;
  const isOpen = standing.kind === 'open' && answer?.refusal !== 'referred-to';
  return (
    <Page>
      <PageHead back={{ label: fileName, href }} title={say('title', { file: fileName })} />
      {isOpen ? <Ask href={href} /> : <Refusal />}
    </Page>
  );
}

function Refusal() {
  const { standing } = useLoaderData<typeof loader>();
  const say = useSay(withdrawalMessages);
  const language = useLanguage();
  if (standing.kind === 'open') return <Notice state="bad">{say('referred-to')}</Notice>;
  if (standing.kind !== 'run-rests') return <Notice state="attention">{say(standing.kind)}</Notice>;
  const run = String(standing.runId);
  const period = formatPeriod(standing.period, language);
  return (
    <Notice state="attention">
      <p>{say('run-rests', { run, period })}</p>
      <p>
        <TextLink href={`/runs/${run}`}>{say('toRun', { run })}</TextLink>
      </p>
    </Notice>
  );
}

function Ask({ href }: { href: string }) {
  const { standing } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(withdrawalMessages);
  const sayKind = useSay(importKindMessages);
  if (standing.kind !== 'open') return null;
  const { rows: count, importKind } = standing;
  const mistake =
    answer?.refusal === 'no-reason' || answer?.refusal === 'reason-too-long' ? say(answer.refusal) : undefined;
  return (
    <>
      <div className="prose">
        <p>{say('willGo', { count, kind: sayKind(importKind) })}</p>
        <p>{say('staysOnRecord')}</p>
      </div>
      <Form method="post">
        <FormBody>
          <ErrorSummary mistakes={mistake ? [{ id: 'reason', message: mistake }] : []} />
          <TextAreaField
            defaultValue={answer?.reason}
            error={mistake}
            hint={say('reasonHint')}
            id="reason"
            label={say('reason')}
            name="reason"
            rows={3}
          />
          <ButtonRow>
            <Button kind="danger">{say('button', { count })}</Button>
            <LinkButton href={href} kind="quiet">
              {say('back')}
            </LinkButton>
          </ButtonRow>
        </FormBody>
      </Form>
    </>
  );
}
