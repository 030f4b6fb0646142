import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { annualPlanMessages } from '#app/i18n/messages/annual-plans.ts';
import { notFound, requireViewer } from '#app/identity/index.server.ts';
import { findAnnualPlan, readForm, saveAnnualPlan } from '#app/marketing/index.server.ts';
import { sectionRows } from '#app/marketing/index.ts';
import { pageTitle } from '#app/root.tsx';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { useMistakes } from '#app/ui/mistakes.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { NewerDraft } from './newer-draft.tsx';
import { SectionFields, useSectionLabels, valuesOfSections } from './section-fields.tsx';

export const handle = { needs: 'plans:write' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'plans:write');
  const { db, now } = args.context;
  const { year = '' } = args.params;
  const { shown, sections } = (await findAnnualPlan(db, viewer, { year, now: now() })) ?? notFound();
  return { year, base: shown?.number ?? 0, sections, rows: sectionRows };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'plans:write');
  const { db, now } = args.context;
  const { year = '' } = args.params;
  if (!(await findAnnualPlan(db, viewer, { year, now: now() }))) return notFound();
  const { fields, values } = await readForm(args.request);
  const saved = await saveAnnualPlan(db, viewer, { year, fields, now: now() });
  if (saved.kind === 'not-allowed') return notFound();
  if (saved.kind === 'saved') return redirect(`/plans/${year}`, 303);
  if (saved.kind === 'mistakes') return data({ values, mistakes: saved.mistakes, newer: undefined }, { status: 422 });
  return data({ values, mistakes: [], newer: saved }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) =>
  pageTitle(matches, (language) => sayIn(annualPlanMessages, language)('editTitle', { year: found?.year ?? '' }));

export default function AnnualPlanEdit() {
  const { year, base, sections, rows } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(annualPlanMessages);
  const { errorOf, summary } = useMistakes(answer?.mistakes, useSectionLabels());
  const values = answer?.values ?? valuesOfSections(sections);
  const written = Math.max(1, ...Object.keys(values).map((name) => (values[name] ? rowOf(name) : 0)));
  const numbers = Array.from({ length: rows }, (_, index) => index + 1);
  const fields = (row: number) => <SectionFields errorOf={errorOf} key={row} row={row} values={values} />;
  return (
    <Page>
      <PageHead
        back={{ label: say('planOf', { year }), href: `/plans/${year}` }}
        sentence={say('editSentence')}
        title={say('editTitle', { year })}
      />
      {answer?.newer && <NewerDraft {...answer.newer} />}
      <Form encType="multipart/form-data" method="post">
        <FormBody>
          {summary}
          <input name="base" type="hidden" value={answer?.newer?.number ?? answer?.values.base ?? base} />
          {numbers.slice(0, written).map(fields)}
          <Disclosure summary={say('moreSections')}>
            <FormBody>
              <p className="text-small text-quiet">{say('sectionHint')}</p>
              {numbers.slice(written).map(fields)}
            </FormBody>
          </Disclosure>
          <ButtonRow>
            <Button>{say('save')}</Button>
            <LinkButton href={`/plans/${year}`} kind="quiet">
              {say('planOf', { year })}
            </LinkButton>
          </ButtonRow>
        </FormBody>
      </Form>
    </Page>
  );
}

function rowOf(name: string): number {
  return name.startsWith('audience') ? 0 : Number(/\d+$/.exec(name)?.[0] ?? 0);
}
