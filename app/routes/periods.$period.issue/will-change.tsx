import { Form } from '@remix-run/react';
import type { IssuePage } from '#app/finance/index.server.ts';
import { formatDecimal } from '#app/i18n/index.ts';
import { issueMessages } from '#app/i18n/messages/issue.ts';
import { periodsMessages } from '#app/i18n/messages/periods.ts';
import { amountToText } from '#app/money/index.ts';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { Section } from '#app/ui/section.tsx';

/** How many statements, over how much, and the button that issues them from the run that was shown. */
export function WillChange({ page, period }: { page: IssuePage; period: string }) {
  const say = useSay(periodsMessages);
  const language = useLanguage();
  const sayIssue = useSay(issueMessages);
  const { totals, count, runId } = page;
  const amounts = totals.map(
    ({ currency, grantedMinor }) => `${formatDecimal(amountToText(grantedMinor, currency), language)} ${currency}`,
  );
  const toPropose = page.second.toPropose.length;
  const note = [
    ...(count > 0 ? [say('willIssue', { count, amounts: amounts.join(' · ') })] : []),
    ...(toPropose > 0 ? [sayIssue('alsoProposes', { count: toPropose })] : []),
  ];
  return (
    <Section note={note.join(language === 'en' ? ' ' : '')} title={say('willChange')}>
      <Form action={`/periods/${period}/statements`} method="post">
        <input name="run" type="hidden" value={runId} />
        <ButtonRow>
          <Button>{count > 0 ? say('issue', { count }) : sayIssue('propose', { count: toPropose })}</Button>
          <LinkButton href={`/periods/${period}`} kind="quiet">
            {say('back')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </Section>
  );
}
