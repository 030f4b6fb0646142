import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { partnershipMessages } from '#app/i18n/messages/partnerships.ts';
import { findNumber, findTexts, notFound, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { findPartnershipPage, proposeTransition } from '#app/partnerships/index.server.ts';
import { partnershipPath } from '#app/partnerships/index.ts';
import { pageTitle } from '#app/root.tsx';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { ChoiceField } from '#app/ui/choice-field.tsx';
import { DateField } from '#app/ui/date-field.tsx';
import { ErrorSummary } from '#app/ui/error-summary.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { useStageName } from '#app/ui/stage-mark.tsx';
import { TextAreaField } from '#app/ui/text-area-field.tsx';

export const handle = { needs: 'partnerships:move' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'partnerships:move');
  const { language } = await readPreferences(args.request, viewer);
  const { db, now } = args.context;
  const page = await findPartnershipPage(db, viewer, { id: args.params.id ?? '', language, now: now() });
  const { stage } = findTexts(args.request, ['stage']);
  const evidence = findNumber(args.request, 'evidence');
  return { page: page ?? notFound(), asked: { stage, evidence } };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'partnerships:move');
  const { db, now } = args.context;
  const { id = '' } = args.params;
  const written = await args.request.formData();
  const text = (name: string) => String(written.get(name) ?? '');
  const evidence = /^[1-9]\d{0,14}$/.test(text('evidence')) ? Number(text('evidence')) : undefined;
  const form = { stage: text('stage'), from: text('from').trim(), reason: text('reason'), evidence };
  const answer = await proposeTransition(db, viewer, { id, form, now: now() });
  if (answer.kind === 'proposed') return redirect(`/partnerships/${encodeURIComponent(id)}`, 303);
  if (answer.kind === 'not-found' || answer.kind === 'not-allowed') return notFound();
  const mistakes = answer.kind === 'mistaken' ? answer.mistakes : {};
  return data({ kind: answer.kind, mistakes, form }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) =>
  pageTitle(matches, (language) =>
    found ? sayIn(partnershipMessages, language)('moveTitle', { name: found.page.name }) : '',
  );

const offered = ['entry', 'growth', 'maturity', 'none'] as const;

export default function ProposeMove() {
  const { page, asked } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(partnershipMessages);
  const nameOf = useStageName();
  const isOpen = page.office?.open !== undefined;
  const asking = { stage: asked.stage ?? '', from: '', reason: '', evidence: asked.evidence };
  const form = answer?.form ?? asking;
  const mistakes = useMistakes(answer?.mistakes ?? {});
  return (
    <Page>
      <PageHead
        back={{ label: page.name, href: partnershipPath(page) }}
        sentence={say('moveSentence', { productLine: page.productLineTitle, stage: nameOf(page.stage) })}
        title={say('moveTitle', { name: page.name })}
      />
      {isOpen ? (
        <Notice state="attention">{say('waits-already')}</Notice>
      ) : (
        <Form action={`${partnershipPath(page)}/transitions`} method="post">
          <FormBody>
            <ErrorSummary mistakes={Object.entries(mistakes).map(([id, message]) => ({ id, message }))} />
            {form.evidence && page.office?.evidence?.id === form.evidence && (
              <Notice state="information">{say('restsOn', { date: page.office.evidence.evaluatedOn })}</Notice>
            )}
            {form.evidence && <input name="evidence" type="hidden" value={form.evidence} />}
            <ChoiceField
              choices={offered
                .filter((stage) => stage !== page.stage)
                .map((stage) => ({ value: stage, text: stage === 'none' ? say('endPartnership') : nameOf(stage) }))}
              chosen={[form.stage]}
              error={mistakes.stage}
              label={say('toStage')}
              name="stage"
            />
            <DateField
              defaultValue={form.from}
              error={mistakes.from}
              hint={say('fromDayHint')}
              label={say('fromDay')}
              name="from"
            />
            <TextAreaField
              defaultValue={form.reason}
              error={mistakes.reason}
              hint={say('reasonHint')}
              label={say('reason')}
              name="reason"
            />
            <ButtonRow>
              <Button>{say('propose')}</Button>
              <LinkButton href={partnershipPath(page)} kind="quiet">
                {say('back')}
              </LinkButton>
            </ButtonRow>
          </FormBody>
        </Form>
      )}
    </Page>
  );
}

type Mistakes = NonNullable<ReturnType<typeof useActionData<typeof action>>>['mistakes'];

function useMistakes(mistakes: Mistakes): { [Field in keyof Mistakes]?: string } {
  const say = useSay(partnershipMessages);
  const told = Object.entries(mistakes).map(([field, mistake]) => [
    field,
    say(mistake === 'date-passed' ? 'date-before-today' : mistake),
  ]);
  return Object.fromEntries(told);
}
