import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { annualPlanMessages } from '#app/i18n/messages/annual-plans.ts';
import { jointPlanMessages } from '#app/i18n/messages/joint-plans.ts';
import { notFound, requireViewer } from '#app/identity/index.server.ts';
import { listAnnualPlans, openJointPlan, readForm } from '#app/marketing/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Button } from '#app/ui/button.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { useMistakes } from '#app/ui/mistakes.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const handle = { needs: 'joint-plans:open' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'joint-plans:open');
  const { year } = await listAnnualPlans(args.context.db, viewer, args.context.now());
  return { year };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'joint-plans:open');
  const { db, now } = args.context;
  const { fields, values } = await readForm(args.request);
  const opened = await openJointPlan(db, viewer, { fields, now: now() });
  if (opened.kind === 'not-allowed') return notFound();
  if (opened.kind === 'opened') return redirect(`/plans/joint/${opened.id}`, 303);
  return data({ values, mistakes: opened.mistakes }, { status: 422 });
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(jointPlanMessages, language)('open'));

export default function NewJointPlan() {
  const { year } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(jointPlanMessages);
  const sayAnnual = useSay(annualPlanMessages);
  const labels = { distributor: say('distributorCode'), year: say('year') };
  const { errorOf, summary } = useMistakes(answer?.mistakes, (field) => labels[field as keyof typeof labels]);
  return (
    <Page>
      <PageHead
        back={{ label: sayAnnual('title'), href: '/plans' }}
        sentence={say('openSentence')}
        title={say('open')}
      />
      <Form method="post">
        <FormBody>
          {summary}
          <TextField
            defaultValue={answer?.values.distributor}
            error={errorOf('distributor')}
            label={labels.distributor}
            name="distributor"
            width="short"
          />
          <TextField
            defaultValue={answer?.values.year ?? year}
            error={errorOf('year')}
            inputMode="numeric"
            label={labels.year}
            name="year"
            width="code"
          />
          <div>
            <Button>{say('open')}</Button>
          </div>
        </FormBody>
      </Form>
    </Page>
  );
}
