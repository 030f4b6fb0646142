import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { jointPlanMessages } from '#app/i18n/messages/joint-plans.ts';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { findJointPlan, readForm, saveJointPlan } from '#app/marketing/index.server.ts';
import { commitmentRows, objectiveRows } from '#app/marketing/index.ts';
import { pageTitle } from '#app/root.tsx';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { useMistakes } from '#app/ui/mistakes.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { CommitmentRows } from './commitment-rows.tsx';
import { NewerDraft } from './newer-draft.tsx';
import { ObjectiveRows } from './objective-rows.tsx';
import { valuesOfPlan } from './values-of-plan.ts';

export const handle = { needs: 'joint-plans:write' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'joint-plans:write');
  const { db, now } = args.context;
  const plan = (await findJointPlan(db, viewer, { id: requireNumber(args.params.id), now: now() })) ?? notFound();
  const { id, year, currency, distributor, distributorCode, productLines, shown, side } = plan;
  return {
    ...{ id, year, currency, productLines, side },
    distributor: distributor ?? distributorCode,
    base: shown?.number ?? 0,
    objectives: shown?.progress.objectives ?? [],
    commitments: shown?.commitments ?? [],
    rows: { objectives: objectiveRows, commitments: commitmentRows },
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'joint-plans:write');
  const { db, now } = args.context;
  const id = requireNumber(args.params.id);
  const { fields, values } = await readForm(args.request);
  const saved = await saveJointPlan(db, viewer, { id, fields, now: now() });
  if (saved.kind === 'no-such-plan' || saved.kind === 'not-allowed') return notFound();
  if (saved.kind === 'saved') return redirect(`/plans/joint/${id}`, 303);
  if (saved.kind === 'mistakes') return data({ values, mistakes: saved.mistakes, newer: undefined }, { status: 422 });
  return data({ values, mistakes: [], newer: saved }, { status: 422 });
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(jointPlanMessages, language)('editTitle'));

export default function JointPlanEdit() {
  const { id, year, currency, distributor, productLines, side, base, rows, ...plan } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(jointPlanMessages);
  const mistakes = useMistakes(answer?.mistakes, useLabels());
  const values = answer?.values ?? valuesOfPlan(plan, currency);
  const { errorOf } = mistakes;
  return (
    <Page>
      <PageHead
        back={{ label: `${distributor} · ${year}`, href: `/plans/joint/${id}` }}
        sentence={say('editSentence')}
        title={say('editTitle')}
      />
      {answer?.newer && <NewerDraft currency={currency} productLines={productLines} {...answer.newer} />}
      <Form method="post">
        <FormBody>
          {mistakes.summary}
          <input name="base" type="hidden" value={answer?.newer?.number ?? answer?.values.base ?? base} />
          <ObjectiveRows
            currency={currency}
            errorOf={errorOf}
            productLines={productLines}
            rows={rows.objectives}
            values={values}
          />
          <CommitmentRows errorOf={errorOf} ownSide={side} rows={rows.commitments} values={values} />
          <ButtonRow>
            <Button>{say('save')}</Button>
            <LinkButton href={`/plans/joint/${id}`} kind="quiet">
              {say('named', { year })}
            </LinkButton>
          </ButtonRow>
        </FormBody>
      </Form>
    </Page>
  );
}

const labels = {
  line: ['objectiveNumber', 'productLine'],
  target: ['objectiveNumber', 'target'],
  weight: ['objectiveNumber', 'weight'],
  commitment: ['commitmentNumber', 'what'],
  side: ['commitmentNumber', 'side'],
  due: ['commitmentNumber', 'due'],
} as const;

function useLabels(): (field: string) => string {
  const say = useSay(jointPlanMessages);
  return (field) => {
    const [, name = '', number = ''] = /^([a-z]+)(\d+)$/.exec(field) ?? [];
    if (!Object.hasOwn(labels, name)) return field;
    const [group, label] = labels[name as keyof typeof labels];
    return `${say(group, { number })} · ${say(label)}`;
  };
}
